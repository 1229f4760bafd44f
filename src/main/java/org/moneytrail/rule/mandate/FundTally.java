package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.Cases;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.Extremes;
import org.moneytrail.rule.Tally;

/** What funds put into rounds, and since when something is told of them, as sums over startups (R22). */
public final class FundTally implements Tally<FundTally> {

    private static final class OfFund {

        private Cases sized = Cases.ZERO;
        private int unsized;
        private int known;
        private final Extremes<LocalDate> dates = Extremes.earliest();

        void add(OfFund other) {
            sized = sized.plus(other.sized);
            unsized += other.unsized;
            known += other.known;
            dates.add(other.dates);
        }

        void subtract(OfFund other) {
            sized = sized.without(other.sized);
            unsized -= other.unsized;
            known -= other.known;
            dates.subtract(other.dates);
        }

        boolean isEmpty() {
            return known == 0 && dates.first().isEmpty() && dates.isWhole();
        }
    }

    private final Map<String, OfFund> funds = new HashMap<>();

    /**
     * @param report of the startup, by STANDARD, whatever was known
     * @param told what happened to the startup
     */
    public static FundTally of(
            CapitalReport report, CapitalFacts told, String startup, FundBodies bodies) {
        List<FundingRound> rounds =
                told.rounds().stream().filter(round -> round.startup().equals(startup)).toList();
        List<Holding> stakes =
                told.holdings().stream().filter(it -> it.company().equals(startup)).toList();
        FundLegs legs = FundLegs.of(report, rounds, told.fx(), bodies);
        FundTally tally = new FundTally();
        for (FundProfile fund : named(rounds, stakes, bodies)) {
            Outflow outflow = legs.of(fund);
            OfFund sums = new OfFund();
            sums.sized = outflow.sized();
            sums.unsized = outflow.unsized() ? 1 : 0;
            sums.known = outflow.known() ? 1 : 0;
            dates(fund, rounds, stakes, bodies).forEach(date -> sums.dates.add(date.last()));
            tally.funds.put(fund.slug(), sums);
        }
        return tally;
    }

    private static Set<FundProfile> named(
            List<FundingRound> rounds, List<Holding> stakes, FundBodies bodies) {
        Set<FundProfile> named = new HashSet<>();
        Stream<PartyRef> investors =
                rounds.stream().flatMap(round -> round.legs().stream()).map(leg -> leg.investor());
        Stream.concat(investors, stakes.stream().map(Holding::holder))
                .distinct()
                .forEach(party -> named.addAll(bodies.of(party)));
        return named;
    }

    private static Stream<PartialDate> dates(
            FundProfile fund, List<FundingRound> rounds, List<Holding> stakes, FundBodies bodies) {
        return Stream.concat(
                rounds.stream()
                        .filter(
                                r ->
                                        r.legs().stream()
                                                .anyMatch(l -> bodies.isOnly(l.investor(), fund)))
                        .flatMap(r -> Stream.ofNullable(r.effectiveOn(LocalDate.MAX))),
                stakes.stream()
                        .filter(stake -> bodies.isOnly(stake.holder(), fund))
                        .flatMap(stake -> Stream.ofNullable(stake.asOf())));
    }

    @Override
    public void add(FundTally other) {
        other.funds.forEach(
                (fund, sums) -> funds.computeIfAbsent(fund, any -> new OfFund()).add(sums));
    }

    @Override
    public void subtract(FundTally other) {
        other.funds.forEach(
                (fund, sums) -> {
                    OfFund mine = funds.computeIfAbsent(fund, any -> new OfFund());
                    mine.subtract(sums);
                    if (mine.isEmpty()) {
                        funds.remove(fund);
                    }
                });
    }

    @Override
    public FundTally copy() {
        FundTally copy = new FundTally();
        copy.add(this);
        return copy;
    }

    @Override
    public boolean isWhole() {
        return funds.values().stream().allMatch(sums -> sums.dates.isWhole());
    }

    @Override
    public int weight() {
        return 200 + 600 * funds.size();
    }

    /** @param facts ids of its participations, for whoever wants to see them */
    public Outflow invested(FundProfile fund, Supplier<List<String>> facts) {
        OfFund sums = funds.get(fund.slug());
        return sums == null
                ? Outflow.NONE
                : new Outflow(sums.sized, sums.unsized > 0, sums.known > 0, facts);
    }

    public Optional<LocalDate> since(FundProfile fund) {
        @Nullable OfFund sums = funds.get(fund.slug());
        return sums == null ? Optional.empty() : sums.dates.first();
    }

    /** Ids of the participations of the fund in closed rounds of these. */
    public static List<String> participations(
            FundProfile fund, List<FundingRound> rounds, LocalDate on, FundBodies bodies) {
        return FundLegs.participations(fund, rounds, on, bodies);
    }
}
