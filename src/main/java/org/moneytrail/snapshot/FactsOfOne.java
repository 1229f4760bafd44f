package org.moneytrail.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Role;
import org.moneytrail.rule.CapitalFacts;

/** What the rules may look at for one startup: what happened to it, who leads it and what else these people lead, and the funds behind it. */
final class FactsOfOne {

    private final Snapshot snapshot;
    private final Map<String, FundProfile> funds = new LinkedHashMap<>();
    private final List<Commitment> commitments = new ArrayList<>();

    private FactsOfOne(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    static CapitalFacts of(
            Snapshot snapshot, Map<String, OrganizationProfile> profiles, String startup) {
        FactsOfOne found = new FactsOfOne(snapshot);
        Dossier own = snapshot.dossier(startup).unpacked();
        found.addFundsBehind(own.rounds());
        return found.facts(profiles, startup, own);
    }

    /** For whoever has a book of all funds. */
    static CapitalFacts withoutFunds(
            Snapshot snapshot, Map<String, OrganizationProfile> profiles, String startup) {
        return new FactsOfOne(snapshot)
                .facts(profiles, startup, snapshot.dossier(startup).unpacked());
    }

    private CapitalFacts facts(
            Map<String, OrganizationProfile> profiles, String startup, Dossier own) {
        Set<String> named = snapshot.links().withNamed(Set.of(startup));
        if (named.size() > 1) {
            return withOthers(startup, own, named, profiles);
        }
        return new CapitalFacts(
                own.rounds(),
                own.acquisitions(),
                List.of(),
                own.holdings(),
                roles(startup, own),
                profiles,
                List.copyOf(funds.values()),
                commitments,
                own.interests(),
                snapshot.fx());
    }

    /** Of those who lead it, all that they lead. */
    private List<Role> roles(String organization, Dossier own) {
        List<Role> all = new ArrayList<>();
        Set<String> people = new LinkedHashSet<>();
        own.roles().forEach(role -> people.add(role.person()));
        for (String person : people) {
            for (String place : snapshot.links().organizationsOf(person)) {
                List<Role> there =
                        place.equals(organization) ? own.roles() : snapshot.links().rolesAt(place);
                there.stream().filter(role -> role.person().equals(person)).forEach(all::add);
            }
        }
        return all;
    }

    /** A round that one of its rounds names is judged by what happened to whoever raised that, and by the rounds named there (R11). */
    private CapitalFacts withOthers(
            String startup,
            Dossier own,
            Set<String> named,
            Map<String, OrganizationProfile> profiles) {
        Map<String, Dossier> judged = new TreeMap<>();
        for (String slug : named) {
            judged.put(slug, slug.equals(startup) ? own : snapshot.dossier(slug).unpacked());
        }
        return new CapitalFacts(
                snapshot.links().withNamed(named).stream()
                        .sorted()
                        .flatMap(
                                slug ->
                                        judged
                                                .getOrDefault(slug, snapshot.dossier(slug))
                                                .rounds()
                                                .stream())
                        .toList(),
                own.acquisitions(),
                List.of(),
                judged.values().stream().flatMap(dossier -> dossier.holdings().stream()).toList(),
                judged.entrySet().stream()
                        .flatMap(entry -> roles(entry.getKey(), entry.getValue()).stream())
                        .distinct()
                        .toList(),
                profiles,
                List.copyOf(funds.values()),
                commitments,
                own.interests(),
                snapshot.fx());
    }

    /** Funds that invested, the funds that gave to these, and so on (R19). */
    private void addFundsBehind(List<FundingRound> rounds) {
        Deque<FundProfile> next = new ArrayDeque<>();
        rounds.stream()
                .flatMap(round -> round.legs().stream())
                .flatMap(leg -> funds(leg.investor()))
                .forEach(next::add);
        while (!next.isEmpty()) {
            FundProfile fund = next.remove();
            if (funds.putIfAbsent(fund.slug(), fund) == null) {
                for (Commitment commitment : snapshot.links().commitmentsTo(fund.slug())) {
                    commitments.add(commitment);
                    funds(commitment.partner()).forEach(next::add);
                }
            }
        }
    }

    private Stream<FundProfile> funds(PartyRef party) {
        return switch (party.kind()) {
            case FUND -> Stream.ofNullable(snapshot.things().funds().get(party.slug()));
            case ORGANIZATION -> snapshot.links().fundsOf(party.slug()).stream();
            case PERSON -> Stream.empty();
        };
    }
}
