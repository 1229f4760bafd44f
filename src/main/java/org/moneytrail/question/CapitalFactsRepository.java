package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.evidence.RoundRecord;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Role;
import org.moneytrail.graph.CallerContext;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.money.FxTable;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.snapshot.Snapshots;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Finds the facts that a question about money may look at, in the snapshot if it is at hand; the rules judge them. */
@ApplicationScoped
public class CapitalFactsRepository {

    private static final CypherQuery ORGANIZATIONS =
            CypherQuery.of("question/organizations-in-scope");
    private static final CypherQuery INSIDERS = CypherQuery.of("question/roles-of-insiders");

    private static final CypherQuery RAISERS = CypherQuery.of("question/raisers-of-rounds");

    private static final int A_FEW = 50;

    private final Snapshots snapshots;
    private final GraphReader graph;
    private final FactRepository facts;
    private final FundRepository funds;
    private final FxRepository rates;

    CapitalFactsRepository(
            Snapshots snapshots,
            GraphReader graph,
            FactRepository facts,
            FundRepository funds,
            FxRepository rates) {
        this.snapshots = snapshots;
        this.graph = graph;
        this.facts = facts;
        this.funds = funds;
        this.rates = rates;
    }

    /**
     * @param sectors the sectors of the scope with their subtrees; their internal budgets come along
     * @param startups the startups of the scope
     */
    public Uni<CapitalFacts> fetch(Collection<String> sectors, Collection<String> startups) {
        return snapshots
                .now()
                .flatMap(
                        found ->
                                found.map(it -> kept(it, sectors, startups))
                                        .orElseGet(() -> read(sectors, startups)));
    }

    /** A few startups are put together at once, a sector beside the event loop. */
    private static Uni<CapitalFacts> kept(
            Snapshot snapshot, Collection<String> sectors, Collection<String> startups) {
        Supplier<CapitalFacts> facts =
                () -> snapshot.within(Set.copyOf(sectors), Set.copyOf(startups));
        Uni<CapitalFacts> found = Uni.createFrom().item(facts);
        return sectors.isEmpty() && startups.size() <= A_FEW
                ? found
                : CallerContext.returning(
                        found.runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    /** The same from the graph. */
    Uni<CapitalFacts> read(Collection<String> sectors, Collection<String> startups) {
        return organizations(sectors, startups).flatMap(scope -> fetch(sectors, scope));
    }

    private Uni<CapitalFacts> fetch(
            Collection<String> sectors, Map<String, OrganizationProfile> scope) {
        return facts.roundsOf(scope.keySet())
                .flatMap(rounds -> withNamed(rounds, scope.keySet()))
                .flatMap(first -> fetch(sectors, scope, first));
    }

    /** Rounds with those of whoever raised the rounds that they name (R11). */
    private record Named(List<RoundRecord> rounds, Set<String> startups) {}

    private Uni<Named> withNamed(List<RoundRecord> rounds, Set<String> startups) {
        Set<String> named = CapitalFacts.named(rounds.stream().map(RoundRecord::round).toList());
        rounds.forEach(row -> named.remove(row.round().slug()));
        if (named.isEmpty()) {
            return Uni.createFrom().item(new Named(rounds, startups));
        }
        return graph.list(
                        RAISERS,
                        Map.of("rounds", List.copyOf(named)),
                        row -> row.get("slug").asString())
                .flatMap(
                        raisers -> {
                            Set<String> others = new HashSet<>(raisers);
                            others.removeAll(startups);
                            return others.isEmpty()
                                    ? Uni.createFrom().item(new Named(rounds, startups))
                                    : facts.roundsOf(others)
                                            .map(more -> together(rounds, more, startups, others));
                        });
    }

    private static Named together(
            List<RoundRecord> rounds,
            List<RoundRecord> more,
            Set<String> startups,
            Set<String> others) {
        Set<String> all = new HashSet<>(startups);
        all.addAll(others);
        return new Named(Stream.concat(rounds.stream(), more.stream()).toList(), all);
    }

    private Uni<CapitalFacts> fetch(
            Collection<String> sectors, Map<String, OrganizationProfile> scope, Named judged) {
        List<String> ids = judged.startups().stream().map("Organization:"::concat).toList();
        List<String> sectorIds = sectors.stream().map("Sector:"::concat).toList();
        Uni<List<Fact<?>>> about = facts.factsAbout(ids, List.of("TARGETS", "HELD_IN", "SHOWN_IN"));
        Uni<List<Fact<?>>> budgets =
                facts.factsAbout(sectorIds, List.of("FOR_SECTOR", "SHOWN_FOR"));
        return Uni.combine()
                .all()
                .unis(
                        withNamed(judged.rounds(), judged.startups()),
                        about,
                        budgets,
                        insiders(judged.startups()),
                        rates.table())
                .with(
                        (looked, told, spent, roles, fx) ->
                                new Found(looked.rounds(), told, spent, roles, fx))
                .flatMap(found -> withOthers(scope, found));
    }

    private record Found(
            List<RoundRecord> rounds,
            List<Fact<?>> about,
            List<Fact<?>> budgets,
            List<Role> roles,
            FxTable fx) {

        List<PartyRef> investors() {
            return rounds.stream()
                    .flatMap(row -> row.round().legs().stream())
                    .map(leg -> leg.investor())
                    .distinct()
                    .toList();
        }

        /** Organizations beyond the scope of which the rules want to know something. */
        Set<String> others(List<FundRecord> behind) {
            Set<String> slugs = new HashSet<>();
            roles.forEach(role -> slugs.add(role.organization()));
            rounds.forEach(row -> slugs.add(row.round().startup()));
            of(InternalAllocation.class).forEach(budget -> slugs.add(budget.organization()));
            Stream.concat(
                            investors().stream(),
                            behind.stream()
                                    .flatMap(fund -> fund.commitments().stream())
                                    .map(commitment -> commitment.partner()))
                    .filter(party -> party.kind() == PartyRef.Kind.ORGANIZATION)
                    .forEach(party -> slugs.add(party.slug()));
            return slugs;
        }

        <F extends Fact<?>> List<F> of(Class<F> type) {
            return Stream.concat(about.stream(), budgets.stream())
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }
    }

    private Uni<CapitalFacts> withOthers(Map<String, OrganizationProfile> scope, Found found) {
        return funds.behind(found.investors())
                .flatMap(
                        behind -> {
                            Set<String> missing = found.others(behind);
                            missing.removeAll(scope.keySet());
                            Uni<Map<String, OrganizationProfile>> others =
                                    missing.isEmpty()
                                            ? Uni.createFrom().item(Map.of())
                                            : organizations(List.of(), missing);
                            return others.map(more -> together(scope, more, found, behind));
                        });
    }

    private static CapitalFacts together(
            Map<String, OrganizationProfile> scope,
            Map<String, OrganizationProfile> others,
            Found found,
            List<FundRecord> behind) {
        Map<String, OrganizationProfile> organizations = new HashMap<>(scope);
        organizations.putAll(others);
        return new CapitalFacts(
                found.rounds().stream().map(RoundRecord::round).toList(),
                found.of(Acquisition.class),
                found.of(InternalAllocation.class),
                found.of(Holding.class),
                found.roles(),
                organizations,
                behind.stream().map(FundRecord::fund).toList(),
                behind.stream().flatMap(fund -> fund.commitments().stream()).toList(),
                found.of(Interest.class).stream().distinct().toList(),
                found.fx());
    }

    public Uni<Map<String, OrganizationProfile>> organizations(
            Collection<String> sectors, Collection<String> slugs) {
        Map<String, Object> parameters =
                Map.of("sectors", List.copyOf(sectors), "slugs", List.copyOf(slugs));
        return graph.list(ORGANIZATIONS, parameters, CapitalFactsRepository::profile)
                .map(
                        rows ->
                                rows.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        OrganizationProfile::slug, row -> row)));
    }

    private Uni<List<Role>> insiders(Collection<String> startups) {
        return graph.list(
                INSIDERS,
                Map.of("startups", new ArrayList<>(startups)),
                row ->
                        new Role(
                                row.get("slug").asString(),
                                row.get("person").asString(),
                                row.get("organization").asString(),
                                Recorded.statements(
                                        row.get("statements").asList(value -> value.asMap()),
                                        Role.Telling::of)));
    }

    private static OrganizationProfile profile(Record row) {
        return new OrganizationProfile(
                row.get("slug").asString(),
                row.get("name").asString(),
                OrganizationKind.valueOf(row.get("kind").asString()),
                row.get("sector").asString(null),
                row.get("country").asString(null),
                row.get("city").asString(null),
                date(row.get("foundedOn")),
                row.get("standsForOthers").asBoolean(),
                row.get("listed").asBoolean(),
                date(row.get("listedOn")));
    }

    private static @org.jspecify.annotations.Nullable PartialDate date(Value value) {
        return value.isNull() ? null : PartialDate.parse(value.asString());
    }
}
