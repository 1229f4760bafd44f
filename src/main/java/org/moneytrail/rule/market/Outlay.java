package org.moneytrail.rule.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.MoneyRange;

/**
 * A documented leg of a company or of one of its vehicles in a closed round (R25).
 *
 * @param effectiveOn that of the round; null if undated
 * @param amount null if nobody sizes the leg
 */
public record Outlay(
        Participation leg,
        FundingRound round,
        @Nullable PartialDate effectiveOn,
        @Nullable MoneyRange amount) {

    static List<Outlay> of(
            Collection<FundingRound> rounds, Set<String> parties, LocalDate validAt) {
        List<Outlay> found = new ArrayList<>();
        for (FundingRound round : rounds) {
            boolean closed =
                    round.statusAt(validAt).filter(s -> s == RoundStatus.CLOSED).isPresent();
            boolean whole = round.scope() == RoundScope.ROUND;
            if (closed && (whole || round.scope() == RoundScope.PARTIAL)) {
                round.legs().stream()
                        .filter(leg -> parties.contains(leg.investor().id()))
                        .map(leg -> of(leg, round, validAt))
                        .forEach(found::add);
            }
        }
        return withoutRepeats(found);
    }

    private static Outlay of(Participation leg, FundingRound round, LocalDate validAt) {
        MoneyRange amount = leg.statements().read(Participation.Telling::amount);
        boolean alone = round.scope() == RoundScope.PARTIAL && round.legs().size() == 1;
        return new Outlay(
                leg,
                round,
                round.effectiveOn(validAt),
                amount == null && alone ? round.statements().read(RoundTelling::amount) : amount);
    }

    /** An unsized leg of a round is no second outlay where a part of that round is told with its sum. */
    private static List<Outlay> withoutRepeats(List<Outlay> found) {
        Set<String> told = new HashSet<>();
        for (Outlay outlay : found) {
            List<String> wholes =
                    outlay.round().statements().read(t -> t.partOf().isEmpty() ? null : t.partOf());
            if (outlay.amount() != null && wholes != null) {
                told.addAll(wholes);
            }
        }
        return found.stream()
                .filter(outlay -> outlay.amount() != null || !told.contains(outlay.round().slug()))
                .toList();
    }
}
