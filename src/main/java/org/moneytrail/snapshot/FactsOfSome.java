package org.moneytrail.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.rule.CapitalFacts;

/** What the rules may look at for a question about some startups and sectors, as it is fetched from the graph where there is no snapshot. */
final class FactsOfSome {

    private final Snapshot snapshot;
    private final Map<String, OrganizationProfile> profiles;

    FactsOfSome(Snapshot snapshot, Map<String, OrganizationProfile> profiles) {
        this.snapshot = snapshot;
        this.profiles = profiles;
    }

    /** @param sectors with their subtrees: their startups, their internal budgets, the interest in them */
    CapitalFacts of(Set<String> sectors, Set<String> startups) {
        Set<String> scope = scope(sectors, startups);
        List<CapitalFacts> each = scope.stream().map(snapshot::about).toList();
        CapitalFacts all =
                new CapitalFacts(
                        all(each, CapitalFacts::rounds),
                        all(each, CapitalFacts::acquisitions),
                        allocations(sectors),
                        all(each, CapitalFacts::holdings),
                        all(each, CapitalFacts::roles),
                        Map.of(),
                        all(each, CapitalFacts::funds),
                        all(each, CapitalFacts::commitments),
                        Stream.concat(
                                        all(each, CapitalFacts::interests).stream(),
                                        interests(sectors))
                                .toList(),
                        snapshot.fx());
        return all.with(concerned(scope, all));
    }

    private Set<String> scope(Set<String> sectors, Set<String> startups) {
        Set<String> scope = new TreeSet<>();
        startups.stream().filter(profiles::containsKey).forEach(scope::add);
        if (!sectors.isEmpty()) {
            profiles.values().stream()
                    .filter(it -> it.sector() != null && sectors.contains(it.sector()))
                    .forEach(it -> scope.add(it.slug()));
        }
        return scope;
    }

    /** A fact may matter to several startups; it is one fact all the same. */
    private static <F> List<F> all(List<CapitalFacts> each, Function<CapitalFacts, List<F>> kind) {
        if (each.size() == 1) {
            return kind.apply(each.get(0));
        }
        Map<Object, F> all = new LinkedHashMap<>();
        each.forEach(facts -> kind.apply(facts).forEach(fact -> all.putIfAbsent(slug(fact), fact)));
        return new ArrayList<>(all.values());
    }

    /** Comparing facts would compare all that is told of them. */
    private static Object slug(Object fact) {
        return fact instanceof Fact<?> known ? known.slug() : ((FundProfile) fact).slug();
    }

    private List<InternalAllocation> allocations(Set<String> sectors) {
        return snapshot.others().allocations().stream()
                .filter(
                        budget ->
                                budget.statements().all().stream()
                                        .map(told -> told.telling().sector())
                                        .anyMatch(it -> it != null && sectors.contains(it)))
                .toList();
    }

    private Stream<Interest> interests(Set<String> sectors) {
        return snapshot.others().interests().stream()
                .filter(shown -> shown.sector() != null && sectors.contains(shown.sector()));
    }

    /** Profiles of the scope, and of whoever invested, gave, leads or spent. */
    private Map<String, OrganizationProfile> concerned(Set<String> scope, CapitalFacts facts) {
        Set<String> slugs = new HashSet<>(scope);
        facts.roles().forEach(role -> slugs.add(role.organization()));
        facts.allocations().forEach(budget -> slugs.add(budget.organization()));
        facts.rounds().forEach(round -> slugs.add(round.startup()));
        Stream.concat(
                        facts.rounds().stream()
                                .flatMap(round -> round.legs().stream())
                                .map(leg -> leg.investor()),
                        facts.commitments().stream().map(Commitment::partner))
                .filter(party -> party.kind() == PartyRef.Kind.ORGANIZATION)
                .forEach(party -> slugs.add(party.slug()));
        Map<String, OrganizationProfile> some = new HashMap<>();
        for (String slug : slugs) {
            OrganizationProfile profile = profiles.get(slug);
            if (profile != null) {
                some.put(slug, profile);
            }
        }
        return some;
    }
}
