package org.moneytrail.question.market;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.OrganizationView;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.question.AsOfInput;
import org.moneytrail.question.CapitalFactsRepository;
import org.moneytrail.question.CapitalScopeInput;
import org.moneytrail.question.MoneyReached;
import org.moneytrail.question.MoneyReachedApi;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.market.Backups;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.snapshot.Snapshots;

@GraphQLApi
public class BackupApi {

    private final MoneyReached moneyReached;
    private final CapitalFactsRepository capital;
    private final Snapshots snapshots;
    private final EntityRepository entities;

    BackupApi(
            MoneyReached moneyReached,
            CapitalFactsRepository capital,
            Snapshots snapshots,
            EntityRepository entities) {
        this.moneyReached = moneyReached;
        this.capital = capital;
        this.snapshots = snapshots;
        this.entities = entities;
    }

    @Query("backups")
    @Description(
            "Corporate investors with a leg or an interest in AI startups: own spending against bets on others (R28), by slug.")
    public Uni<@NonNull List<@NonNull BackupView>> backups(
            @Name("asOf") @Description("The two clocks; today if absent.") @Nullable AsOfInput asOf,
            @Name("currency") @DefaultValue("CNY") @Description(MoneyReachedApi.CURRENCY)
                    @Nullable CurrencyCode currency) {
        CapitalScopeInput ai = CapitalScopeInput.ofSector(StockMarkets.CONCEPT_SECTOR);
        return moneyReached
                .judged(
                        ai,
                        AsOfInput.clocks(asOf),
                        Methodology.STANDARD,
                        MoneyReachedApi.orCny(currency))
                .flatMap(this::scores);
    }

    @Name("investor")
    @Description("Whose score it is.")
    public Uni<@NonNull OrganizationView> investor(@Source BackupView backup) {
        return entities.load("Organization:" + backup.investorSlug(), OrganizationView.class);
    }

    private Uni<List<BackupView>> scores(CapitalReport report) {
        return snapshots
                .current()
                .map(Snapshot::interests)
                .flatMap(
                        interests ->
                                capital.organizations(List.of(), slugs(report, interests))
                                        .map(found -> scores(report, interests, found)));
    }

    private static List<BackupView> scores(
            CapitalReport report,
            List<Interest> interests,
            Map<String, OrganizationProfile> organizations) {
        return Backups.of(report, interests, organizations).stream().map(BackupView::of).toList();
    }

    private static List<String> slugs(CapitalReport report, List<Interest> interests) {
        List<String> slugs = new ArrayList<>(report.lookThrough().organizations().keySet());
        interests.forEach(interest -> slugs.add(interest.investor().slug()));
        return slugs;
    }
}
