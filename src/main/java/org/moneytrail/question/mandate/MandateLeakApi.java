package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.contract.Party;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.entity.StartupView;
import org.moneytrail.evidence.EvidenceLookup;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.evidence.MandateView;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.Mandate;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.question.AsOfInput;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.SectorTree;
import org.moneytrail.rule.mandate.Clause;
import org.moneytrail.rule.mandate.MandateLeak;
import org.moneytrail.rule.mandate.MandateLeaks;

@GraphQLApi
public class MandateLeakApi {

    private final MandateRepository mandates;
    private final SectorRepository sectors;
    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    MandateLeakApi(
            MandateRepository mandates,
            SectorRepository sectors,
            EntityRepository entities,
            EvidenceLookup evidence) {
        this.mandates = mandates;
        this.sectors = sectors;
        this.entities = entities;
        this.evidence = evidence;
    }

    @Query("mandateLeaks")
    @Description(
            "Money that reached startups of a sector although an exact clause on its way forbade that"
                    + " (R23); vague words accuse nobody.")
    public Uni<@NonNull MandateLeakConnection> mandateLeaks(
            @Name("sector") @NonNull @Id @Description(Asked.SECTOR) String sector,
            @Name("asOf") @Description("The two clocks; today if absent.") @Nullable AsOfInput asOf,
            @Name("currency")
                    @DefaultValue("CNY")
                    @Description(
                            "The currency of all sums; each leg converts at the rate of its own date (R8).")
                    @Nullable CurrencyCode currency,
            @Name("first") @Description(Asked.FIRST) @Nullable Integer first,
            @Name("after") @Description(Asked.AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        Clocks clocks = AsOfInput.clocks(asOf);
        CurrencyCode wanted = Asked.currency(currency);
        return sectors.all()
                .flatMap(
                        all -> {
                            String slug = SectorRepository.known(all.tree(), sector);
                            Set<String> subtree = all.tree().subtree(slug);
                            return Uni.combine()
                                    .all()
                                    .unis(mandates.capitalOf(subtree), mandates.mandates())
                                    .with(
                                            (facts, told) ->
                                                    leaks(
                                                            facts,
                                                            told,
                                                            subtree,
                                                            all.tree(),
                                                            clocks,
                                                            wanted));
                        })
                .map(
                        found ->
                                MandateLeakConnection.of(
                                        Page.of(found, MandateLeakView::key, request)));
    }

    private static List<MandateLeakView> leaks(
            CapitalFacts facts,
            List<Mandate> told,
            Set<String> subtree,
            SectorTree tree,
            Clocks clocks,
            CurrencyCode currency) {
        FxRepository.requireRates(facts.fx(), currency);
        CapitalReport report =
                CapitalReport.of(
                        facts,
                        new CapitalScope(subtree, null, null, null, null),
                        clocks,
                        Methodology.STANDARD,
                        currency);
        List<Mandate> known = known(told, clocks.knownAt());
        // Judged as known then, shown as every id is shown.
        MandateViews views = MandateViews.of(told);
        List<MandateLeakView> found = new ArrayList<>();
        for (MandateLeak leak :
                MandateLeaks.of(
                        report,
                        facts.funds(),
                        facts.knownAt(clocks.knownAt()).commitments(),
                        Clause.all(known),
                        tree)) {
            MandateView mandate = views.shown(List.of(leak.clause())).get(0);
            found.add(MandateLeakView.of(leak, currency, mandate));
        }
        return found;
    }

    private static List<Mandate> known(List<Mandate> mandates, LocalDate day) {
        return mandates.stream()
                .map(mandate -> mandate.knownAt(day))
                .filter(Objects::nonNull)
                .toList();
    }

    @Name("fact")
    @Description("The round by which it reached the startup, as it is told today.")
    public Uni<@NonNull Fact> fact(@Source MandateLeakView leak) {
        return evidence.fact(leak.judged());
    }

    @Name("startup")
    @Description("The startup that it reached.")
    public Uni<@NonNull StartupView> startup(@Source MandateLeakView leak) {
        return entities.load("Startup:" + leak.startupSlug(), StartupView.class);
    }

    @Name("path")
    @Description("From the investor of the leg back to whose money it was.")
    public Uni<@NonNull List<@NonNull Party>> path(@Source MandateLeakView leak) {
        return Uni.join()
                .all(
                        leak.parties().stream()
                                .map(party -> entities.load(party.id(), Party.class))
                                .toList())
                .andFailFast()
                .map(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
