package org.moneytrail.question.market;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.entity.StartupView;
import org.moneytrail.entity.StockRepository;
import org.moneytrail.evidence.EvidenceLookup;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.question.AsOfInput;
import org.moneytrail.question.CapitalFactsRepository;
import org.moneytrail.question.CapitalScopeInput;
import org.moneytrail.question.MoneyReached;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.JudgedItem;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.market.Unicorn;
import org.moneytrail.rule.market.Unicorns;
import org.moneytrail.snapshot.Snapshots;

@GraphQLApi
public class UnicornApi {

    private final MoneyReached moneyReached;
    private final CapitalFactsRepository capital;
    private final SectorRepository sectors;
    private final StockRepository stocks;
    private final Snapshots snapshots;
    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    UnicornApi(
            MoneyReached moneyReached,
            CapitalFactsRepository capital,
            SectorRepository sectors,
            StockRepository stocks,
            Snapshots snapshots,
            EntityRepository entities,
            EvidenceLookup evidence) {
        this.moneyReached = moneyReached;
        this.capital = capital;
        this.sectors = sectors;
        this.stocks = stocks;
        this.snapshots = snapshots;
        this.entities = entities;
        this.evidence = evidence;
    }

    @Query("unicorns")
    @Description(
            "Startups that were last valued at a thousand million US dollars or more, with the basis, and those that ceased (R27), by slug.")
    public Uni<@NonNull List<@NonNull UnicornView>> unicorns(
            @Name("scope")
                    @Description(
                            "Startups with something told of them in this scope and window; all if absent.")
                    @Nullable CapitalScopeInput scope,
            @Name("asOf") @Description("The two clocks; today if absent.")
                    @Nullable AsOfInput asOf) {
        Clocks clocks = AsOfInput.clocks(asOf);
        Uni<CapitalFacts> everything =
                sectors.all()
                        .flatMap(all -> capital.fetch(all.tree().parents().keySet(), Set.of()));
        return Uni.combine()
                .all()
                .unis(everything, stocks.all(), snapshots.current())
                .with(
                        (found, listed, snapshot) ->
                                Unicorns.of(
                                        found,
                                        StockMarkets.listings(listed),
                                        snapshot.others().quotes(),
                                        clocks))
                .flatMap(all -> inScope(all, scope, clocks))
                .map(all -> all.stream().map(UnicornView::of).toList());
    }

    @Name("fact")
    @Description("The round or the quote that tells it, as it is told today, with its sources.")
    public Uni<@NonNull Fact> fact(@Source UnicornView unicorn) {
        return evidence.fact(unicorn.judged());
    }

    @Name("startup")
    @Description("Who was valued.")
    public Uni<@NonNull StartupView> startup(@Source UnicornView unicorn) {
        return entities.load("Startup:" + unicorn.startupSlug(), StartupView.class);
    }

    private Uni<List<Unicorn>> inScope(
            List<Unicorn> all, @Nullable CapitalScopeInput scope, Clocks clocks) {
        if (scope == null) {
            return Uni.createFrom().item(all);
        }
        return moneyReached
                .judged(scope, clocks, Methodology.STANDARD, CurrencyCode.CNY)
                .map(
                        report ->
                                report.items().stream()
                                        .map(UnicornApi::startupOf)
                                        .collect(Collectors.toSet()))
                .map(
                        startups ->
                                all.stream()
                                        .filter(unicorn -> startups.contains(unicorn.startup()))
                                        .toList());
    }

    private static String startupOf(JudgedItem judged) {
        return judged.item().organization().slug();
    }
}
