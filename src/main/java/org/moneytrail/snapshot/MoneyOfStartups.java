package org.moneytrail.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Role;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Leg;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.Portion;
import org.moneytrail.rule.Slice;

/**
 * What reached each startup, and each party's sized legs in it (R11, R17), under STANDARD. The rules are asked startup by startup,
 * since what they look at for one of them does not grow with the graph.
 *
 * @param reached by slug of the startup; only startups with a fact
 * @param invested what reached startups of each party's sized legs, by id of the party
 */
public record MoneyOfStartups(Map<String, MoneyTotal> reached, Map<String, Cases> invested) {

    static MoneyOfStartups of(Snapshot snapshot, Clocks clocks, CurrencyCode currency) {
        Map<String, MoneyTotal> reached = new HashMap<>();
        Map<String, Cases> invested = new HashMap<>();
        for (OrganizationRow startup : snapshot.things().organizations().values()) {
            if (startup.startup() && !snapshot.links().roundsOf(startup.slug()).isEmpty()) {
                CapitalReport report = report(snapshot, startup.slug(), clocks, currency);
                reached.put(startup.slug(), report.account().reached());
                report.portions().forEach(portion -> add(portion, invested));
            }
        }
        invested.replaceAll((party, cases) -> cases.rounded());
        return new MoneyOfStartups(Map.copyOf(reached), Map.copyOf(invested));
    }

    private static CapitalReport report(
            Snapshot snapshot, String startup, Clocks clocks, CurrencyCode currency) {
        return CapitalReport.of(
                about(snapshot, startup),
                new CapitalScope(null, Set.of(startup), null, null, null),
                clocks,
                Methodology.STANDARD,
                currency);
    }

    private static void add(Portion portion, Map<String, Cases> invested) {
        PartyRef party = portion.leg().party();
        if (portion.leg().kind() != Leg.Kind.PARTY || party == null) {
            return;
        }
        for (Slice slice : portion.slices()) {
            Cases amount = slice.amount();
            if (slice.reached() && amount != null) {
                invested.merge(party.id(), amount, Cases::plus);
            }
        }
    }

    /** What the rules may look at for one startup; nobody is looked through here, so that commitments are left out. */
    private static CapitalFacts about(Snapshot snapshot, String startup) {
        Links links = snapshot.links();
        List<FundingRound> rounds = links.roundsOf(startup);
        Map<String, Role> roles = new HashMap<>();
        links.rolesAt(startup).stream()
                .flatMap(role -> links.rolesOf(role.person()).stream())
                .forEach(role -> roles.put(role.slug(), role));
        Map<String, FundProfile> funds = new HashMap<>();
        rounds.stream()
                .flatMap(round -> round.legs().stream())
                .flatMap(leg -> funds(snapshot, leg.investor()))
                .forEach(fund -> funds.put(fund.slug(), fund));
        return new CapitalFacts(
                rounds,
                links.acquisitionsOf(startup),
                List.of(),
                links.holdingsIn(startup),
                List.copyOf(roles.values()),
                snapshot.facts().organizations(),
                List.copyOf(funds.values()),
                List.of(),
                links.interestsIn(startup),
                snapshot.facts().fx());
    }

    private static Stream<FundProfile> funds(Snapshot snapshot, PartyRef party) {
        return switch (party.kind()) {
            case FUND -> Stream.ofNullable(snapshot.things().funds().get(party.slug()));
            case ORGANIZATION -> snapshot.links().fundsOf(party.slug()).stream();
            case PERSON -> Stream.empty();
        };
    }
}
