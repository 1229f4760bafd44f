package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.Extremes;
import org.moneytrail.rule.Portion;
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
     * Whom a startup's rounds and stakes name.
     *
     * @param funds as far as they are asked about
     */
    public record Named(List<FundingRound> rounds, List<Holding> stakes, List<FundProfile> funds) {

        /** @param told what happened to the startup */
        public static Named of(CapitalFacts told, String startup, FundBodies bodies) {
            List<FundingRound> rounds = new ArrayList<>(told.rounds());
            rounds.removeIf(round -> !round.startup().equals(startup));
            List<Holding> stakes = new ArrayList<>(told.holdings());
            stakes.removeIf(stake -> !stake.company().equals(startup));
            return new Named(rounds, stakes, named(rounds, stakes, bodies));
        }

        /** By the currency in which they keep their books; those of which nobody says in which are left out. */
        public Map<CurrencyCode, Named> byCurrency() {
            Map<CurrencyCode, Named> each = new HashMap<>();
            for (FundProfile fund : funds) {
                CurrencyCode currency = fund.currency();
                if (currency != null && !each.containsKey(currency)) {
                    each.put(currency, in(currency));
                }
            }
            return each;
        }

        /** Those of which nobody says in which, if there are any, by the one that is taken instead. */
        public Map<CurrencyCode, Named> withoutCurrency(CurrencyCode instead) {
            Named those = in(null);
            return those.funds().isEmpty() ? Map.of() : Map.of(instead, those);
        }

        /** Whether it is one of the funds, for sure or perhaps. */
        public boolean isAmong(PartyRef party, FundBodies bodies) {
            for (FundProfile fund : funds) {
                if (bodies.is(party, fund)) {
                    return true;
                }
            }
            return false;
        }

        private Named in(@Nullable CurrencyCode currency) {
            List<FundProfile> those = new ArrayList<>(funds);
            those.removeIf(fund -> !Objects.equals(fund.currency(), currency));
            return new Named(rounds, stakes, those);
        }
    }

    /**
     * What funds put into a startup; nothing of it is in here yet.
     *
     * @param question about the startup, by STANDARD, whatever was known
     * @param portions its answer leg by leg, at least as far as the legs are the funds' own
     * @param told what happened to the startup
     */
    public void put(
            CapitalQuestion question,
            List<Portion> portions,
            CapitalFacts told,
            Named named,
            FundBodies bodies) {
        List<FundingRound> rounds = named.rounds();
        FundLegs legs = FundLegs.of(question, portions, rounds, told.fx(), bodies);
        for (FundProfile fund : named.funds()) {
            Outflow outflow = legs.of(fund);
            OfFund sums = new OfFund();
            sums.sized = outflow.sized();
            sums.unsized = outflow.unsized() ? 1 : 0;
            sums.known = outflow.known() ? 1 : 0;
            addDates(fund, rounds, named.stakes(), bodies, sums.dates);
            funds.put(fund.slug(), sums);
        }
    }

    private static List<FundProfile> named(
            List<FundingRound> rounds, List<Holding> stakes, FundBodies bodies) {
        Map<String, FundProfile> named = new HashMap<>();
        for (FundingRound round : rounds) {
            for (Participation leg : round.legs()) {
                for (FundProfile fund : bodies.of(leg.investor())) {
                    named.put(fund.slug(), fund);
                }
            }
        }
        for (Holding stake : stakes) {
            for (FundProfile fund : bodies.of(stake.holder())) {
                named.put(fund.slug(), fund);
            }
        }
        return List.copyOf(named.values());
    }

    /** Of rounds and holdings that are its own for sure. */
    static void addDates(
            FundProfile fund,
            List<FundingRound> rounds,
            List<Holding> stakes,
            FundBodies bodies,
            Extremes<LocalDate> dates) {
        for (FundingRound round : rounds) {
            boolean took = round.hasInvestor(party -> bodies.isOnly(party, fund));
            PartialDate on = took ? round.effectiveOn(LocalDate.MAX) : null;
            if (on != null) {
                dates.add(on.last());
            }
        }
        for (Holding stake : stakes) {
            PartialDate asOf = stake.asOf();
            if (asOf != null && bodies.isOnly(stake.holder(), fund)) {
                dates.add(asOf.last());
            }
        }
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
