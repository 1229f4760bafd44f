package org.moneytrail.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        List<FundingRound> rounds = snapshot.dossier(startup).rounds();
        found.addFundsBehind(rounds);
        return found.facts(profiles, startup, rounds);
    }

    /** For whoever has a book of all funds. */
    static CapitalFacts withoutFunds(
            Snapshot snapshot, Map<String, OrganizationProfile> profiles, String startup) {
        return new FactsOfOne(snapshot)
                .facts(profiles, startup, snapshot.dossier(startup).rounds());
    }

    private CapitalFacts facts(
            Map<String, OrganizationProfile> profiles, String startup, List<FundingRound> rounds) {
        Dossier own = snapshot.dossier(startup);
        Set<String> named = snapshot.links().withNamed(Set.of(startup));
        if (named.size() > 1) {
            return withOthers(startup, named, profiles);
        }
        return new CapitalFacts(
                rounds,
                own.acquisitions(),
                List.of(),
                own.holdings(),
                own.roles().isEmpty() ? List.of() : roles(own).toList(),
                profiles,
                List.copyOf(funds.values()),
                commitments,
                own.interests(),
                snapshot.fx());
    }

    private Stream<Role> roles(Dossier own) {
        return own.roles().stream()
                .map(Role::person)
                .distinct()
                .flatMap(person -> snapshot.links().rolesOf(person).stream());
    }

    /** A round that one of its rounds names is judged by what happened to whoever raised that, and by the rounds named there (R11). */
    private CapitalFacts withOthers(
            String startup, Set<String> named, Map<String, OrganizationProfile> profiles) {
        Dossier own = snapshot.dossier(startup);
        List<Dossier> judged = named.stream().sorted().map(snapshot::dossier).toList();
        return new CapitalFacts(
                snapshot.links().withNamed(named).stream()
                        .sorted()
                        .flatMap(slug -> snapshot.dossier(slug).rounds().stream())
                        .toList(),
                own.acquisitions(),
                List.of(),
                judged.stream().flatMap(dossier -> dossier.holdings().stream()).toList(),
                judged.stream().flatMap(this::roles).distinct().toList(),
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
