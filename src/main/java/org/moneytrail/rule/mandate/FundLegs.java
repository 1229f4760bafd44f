package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.Cases;
import org.moneytrail.money.FxTable;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.ExclusionReason;
import org.moneytrail.rule.Portion;
import org.moneytrail.rule.Slice;

/** What funds put into rounds by a day, each leg at the rate of its round, in one currency (R8, R17, R22). */
final class FundLegs {

    /** The money left the fund, whether or not it reached a startup; what came back or was no money did not. */
    private static final Set<ExclusionReason> SPENT_ALL_THE_SAME =
            EnumSet.of(
                    ExclusionReason.PUBLIC_OFFERING,
                    ExclusionReason.SECONDARY,
                    ExclusionReason.DEBT,
                    ExclusionReason.LISTED_RECIPIENT,
                    ExclusionReason.AFFILIATED,
                    ExclusionReason.ROUND_TRIP);

    private final List<FundingRound> closed;
    private final List<Portion> portions;
    private final FundBodies bodies;
    private final LoneLegs lone;

    private FundLegs(
            List<FundingRound> closed, List<Portion> portions, FundBodies bodies, LoneLegs lone) {
        this.closed = closed;
        this.portions = portions;
        this.bodies = bodies;
        this.lone = lone;
    }

    /** Whatever was ever told of it, as it stood on the day. */
    static Clocks clocks(LocalDate on) {
        return new Clocks(on, LocalDate.MAX);
    }

    /**
     * @param question about the startups that raised the rounds, by STANDARD
     * @param portions its answer leg by leg
     * @param rounds of these startups
     */
    static FundLegs of(
            CapitalQuestion question,
            List<Portion> portions,
            List<FundingRound> rounds,
            FxTable fx,
            FundBodies bodies) {
        LocalDate on = question.clocks().validAt();
        return new FundLegs(
                closed(rounds, on), portions, bodies, new LoneLegs(fx, on, question.currency()));
    }

    /** Ids of the participations of the fund in closed rounds. */
    static List<String> participations(
            FundProfile fund, List<FundingRound> rounds, LocalDate on, FundBodies bodies) {
        return participations(fund, closed(rounds, on), bodies);
    }

    private static List<String> participations(
            FundProfile fund, List<FundingRound> closed, FundBodies bodies) {
        return closed.stream()
                .flatMap(round -> legs(round, fund, bodies).stream())
                .map(leg -> "Participation:" + leg.slug())
                .toList();
    }

    private static List<FundingRound> closed(List<FundingRound> rounds, LocalDate on) {
        List<FundingRound> closed = new ArrayList<>(rounds);
        closed.removeIf(round -> !hasClosed(round, on));
        return closed;
    }

    /** A registered capital is no money that anybody paid (R11). */
    private static boolean hasClosed(FundingRound round, LocalDate on) {
        PartialDate date = round.effectiveOn(on);
        return round.scope() != RoundScope.REGISTRY
                && round.statusAt(on).filter(RoundStatus.CLOSED::equals).isPresent()
                && (date == null || !date.last().isAfter(on));
    }

    Outflow of(FundProfile fund) {
        Cases sum = Cases.ZERO;
        Set<String> sized = new HashSet<>();
        for (Portion portion : portions) {
            PartyRef party = portion.leg().party();
            if (party != null && bodies.isOnly(party, fund)) {
                sized.add(portion.item().fact().slug());
                sum = sum.plus(spent(portion));
            }
        }
        boolean known = false;
        boolean unsized = false;
        for (FundingRound round : closed) {
            List<Participation> own = legs(round, fund, bodies);
            known |= !own.isEmpty();
            if (!own.isEmpty() && !isSized(round, sized)) {
                Cases told =
                        own.stream().allMatch(leg -> bodies.isOnly(leg.investor(), fund))
                                ? lone.sum(round, own)
                                : null;
                sum = told == null ? sum : sum.plus(told);
                unsized |= told == null;
            }
        }
        return new Outflow(sum, unsized, known, () -> participations(fund, closed, bodies));
    }

    private static List<Participation> legs(
            FundingRound round, FundProfile fund, FundBodies bodies) {
        List<Participation> own = new ArrayList<>();
        for (Participation leg : round.legs()) {
            if (bodies.is(leg.investor(), fund)) {
                own.add(leg);
            }
        }
        return own;
    }

    private static boolean isSized(FundingRound round, Set<String> sized) {
        return sized.contains(round.slug()) || wholes(round).stream().anyMatch(sized::contains);
    }

    /** The leg of a part is told with the round that it is a part of (R17). */
    private static Collection<String> wholes(FundingRound round) {
        @Nullable List<String> wholes =
                round.statements()
                        .read((RoundTelling t) -> t.partOf().isEmpty() ? null : t.partOf());
        return wholes == null ? List.of() : wholes;
    }

    private static Cases spent(Portion portion) {
        Cases sum = Cases.ZERO;
        for (Slice slice : portion.slices()) {
            Cases amount = slice.amount();
            boolean left = slice.reason() == null || SPENT_ALL_THE_SAME.contains(slice.reason());
            sum = left && amount != null ? sum.plus(amount) : sum;
        }
        return sum;
    }
}
