package org.moneytrail.question.market;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.question.AsOfInput;
import org.moneytrail.question.CapitalReportView;
import org.moneytrail.question.CapitalScopeInput;
import org.moneytrail.question.MoneyReached;
import org.moneytrail.question.MoneyReachedApi;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.SectorTree;
import org.moneytrail.rule.market.Feast;
import org.moneytrail.rule.market.Listing;
import org.moneytrail.rule.market.StockMarket;
import org.moneytrail.rule.market.Window;
import org.moneytrail.snapshot.LatestAnswers;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.snapshot.Snapshots;
import org.moneytrail.tally.Tallies;

@GraphQLApi
public class FeastApi {

    private static final int MOST = 16;

    private final MoneyReached moneyReached;
    private final StockMarkets markets;
    private final Snapshots snapshots;
    private final Tallies tallies;

    /** What an answer depends on: a snapshot is itself and no other. */
    private record Question(
            Snapshot snapshot, CapitalScopeInput scope, Clocks clocks, CurrencyCode currency) {}

    private final LatestAnswers<Question, FeastReportView> latest = new LatestAnswers<>(MOST);

    FeastApi(
            MoneyReached moneyReached, StockMarkets markets, Snapshots snapshots, Tallies tallies) {
        this.tallies = tallies;
        this.moneyReached = moneyReached;
        this.markets = markets;
        this.snapshots = snapshots;
    }

    @Query("feast")
    @Description(
            "Who feasted: what stocks gained, listed firms raised, firms spent on themselves, startups were promised and got (R24). Never added.")
    public Uni<@NonNull FeastReportView> feast(
            @Name("scope")
                    @NonNull
                    @Description(
                            "What it is about; concept stocks belong to the sector ai, or to their issuer's.")
                    CapitalScopeInput scope,
            @Name("asOf") @Description("The two clocks; today if absent.") @Nullable AsOfInput asOf,
            @Name("currency") @DefaultValue("CNY") @Description(MoneyReachedApi.CURRENCY)
                    @Nullable CurrencyCode currency) {
        Clocks clocks = AsOfInput.clocks(asOf);
        CurrencyCode wanted = MoneyReachedApi.orCny(currency);
        return snapshots
                .current()
                .flatMap(
                        snapshot ->
                                latest.to(
                                        new Question(snapshot, scope, clocks, wanted),
                                        this::workedOut));
    }

    private Uni<FeastReportView> workedOut(Question question) {
        return moneyReached
                .reports(
                        question.scope(),
                        question.clocks(),
                        List.of(Methodology.STANDARD),
                        question.currency(),
                        Set.of())
                .flatMap(
                        reports ->
                                markets.withoutRounds(
                                                question.snapshot(),
                                                question.currency(),
                                                question.clocks().validAt())
                                        .flatMap(
                                                market ->
                                                        tallies.beside(
                                                                () ->
                                                                        feast(
                                                                                question,
                                                                                market,
                                                                                reports.get(0)))));
    }

    private static FeastReportView feast(
            Question question, StockMarket market, CapitalReportView report) {
        CapitalScopeInput scope = question.scope();
        return FeastReportView.of(
                Feast.of(
                        inScope(market, scope, question.snapshot())
                                .knownAt(question.clocks().knownAt()),
                        report.tally(),
                        new Window(scope.from(), scope.to())));
    }

    /** A scope of startups has no stocks of its own. */
    private static StockMarket inScope(
            StockMarket market, CapitalScopeInput scope, Snapshot snapshot) {
        if (scope.sector() == null || (scope.startups() != null && !scope.startups().isEmpty())) {
            return market.with(List.of());
        }
        SectorTree tree = snapshot.sectors().tree();
        Set<String> subtree = tree.subtree(SectorRepository.known(tree, scope.sector()));
        return market.with(
                market.listings().stream()
                        .filter(listing -> covers(scope, subtree, issuer(snapshot, listing)))
                        .toList());
    }

    private static @Nullable OrganizationProfile issuer(Snapshot snapshot, Listing listing) {
        OrganizationRow row = snapshot.things().organizations().get(listing.issuer());
        return row == null ? null : row.profile();
    }

    private static boolean covers(
            CapitalScopeInput scope, Set<String> subtree, @Nullable OrganizationProfile issuer) {
        boolean inSector = issuer != null && subtree.contains(String.valueOf(issuer.sector()));
        boolean inCountry =
                scope.country() == null
                        || (issuer != null && Objects.equals(issuer.country(), scope.country()));
        return inCountry && (inSector || subtree.contains(StockMarkets.CONCEPT_SECTOR));
    }
}
