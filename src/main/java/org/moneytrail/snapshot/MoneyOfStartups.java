package org.moneytrail.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;
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
 * @param reached by slug of the startup; only startups with a round
 * @param invested what reached startups of each party's sized legs, unrounded, by id of the party
 */
public record MoneyOfStartups(Map<String, MoneyTotal> reached, Map<String, Legs> invested) {

    /** So many legs of one party. */
    record Legs(int count, Cases sum) {

        @Nullable Legs less(Legs other) {
            return count == other.count
                    ? null
                    : new Legs(
                            count - other.count,
                            new Cases(
                                    sum.low().subtract(other.sum.low()),
                                    sum.stated().subtract(other.sum.stated()),
                                    sum.high().subtract(other.sum.high())));
        }

        Legs plus(Legs other) {
            return new Legs(count + other.count, sum.plus(other.sum));
        }
    }

    private record OfOne(String startup, MoneyTotal reached, Map<String, Legs> invested) {}

    static MoneyOfStartups of(Snapshot snapshot, Clocks clocks, CurrencyCode currency) {
        MoneyOfStartups all = new MoneyOfStartups(new HashMap<>(), new HashMap<>());
        judged(snapshot, snapshot.startups(), clocks, currency).forEach(all::add);
        return all;
    }

    /** The same for another snapshot, in which these startups alone may be judged otherwise. */
    MoneyOfStartups in(
            Snapshot snapshot,
            Snapshot before,
            Set<String> changed,
            Clocks clocks,
            CurrencyCode currency) {
        MoneyOfStartups all = new MoneyOfStartups(new HashMap<>(reached), new HashMap<>(invested));
        judged(before, changed, clocks, currency).forEach(all::take);
        judged(snapshot, changed, clocks, currency).forEach(all::add);
        return all;
    }

    private void add(OfOne one) {
        reached.put(one.startup(), one.reached());
        one.invested().forEach((party, legs) -> invested.merge(party, legs, Legs::plus));
    }

    private void take(OfOne one) {
        reached.remove(one.startup());
        one.invested()
                .forEach((party, legs) -> invested.computeIfPresent(party, (p, l) -> l.less(legs)));
    }

    private static List<OfOne> judged(
            Snapshot snapshot, Collection<String> startups, Clocks clocks, CurrencyCode currency) {
        return new ArrayList<>(startups)
                .parallelStream()
                        .filter(startup -> !snapshot.links().roundsOf(startup).isEmpty())
                        .map(startup -> judged(snapshot, startup, clocks, currency))
                        .toList();
    }

    private static OfOne judged(
            Snapshot snapshot, String startup, Clocks clocks, CurrencyCode currency) {
        CapitalReport report =
                CapitalReport.of(
                        snapshot.about(startup),
                        new CapitalScope(null, Set.of(startup), null, null, null),
                        clocks,
                        Methodology.STANDARD,
                        currency);
        Map<String, Legs> invested = new HashMap<>();
        report.portions().forEach(portion -> add(portion, invested));
        return new OfOne(startup, report.account().reached(), invested);
    }

    private static void add(Portion portion, Map<String, Legs> invested) {
        PartyRef party = portion.leg().party();
        if (portion.leg().kind() != Leg.Kind.PARTY || party == null) {
            return;
        }
        for (Slice slice : portion.slices()) {
            Cases amount = slice.amount();
            if (slice.reached() && amount != null) {
                invested.merge(party.id(), new Legs(1, amount), Legs::plus);
            }
        }
    }
}
