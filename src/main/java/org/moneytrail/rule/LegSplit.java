package org.moneytrail.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.Cases;

/**
 * Spreads the outcomes of a disclosed item over its legs, case by case (R17): a part that names a leg comes off that leg, any
 * other off the syndicate first, and sized legs that alone exceed the case are cut pro rata.
 */
final class LegSplit {

    private final JudgedItem judged;
    private final List<SizedLeg> sized;

    /** For each slice, what each sized leg and at the end the syndicate takes, by case. */
    private final Map<Case, List<List<BigDecimal>>> taken = new EnumMap<>(Case.class);

    LegSplit(JudgedItem judged, Cases amount, List<SizedLeg> sized) {
        this.judged = judged;
        this.sized = sized;
        for (Case each : Case.values()) {
            taken.put(each, split(each, each.of(amount)));
        }
    }

    private List<List<BigDecimal>> split(Case which, BigDecimal total) {
        List<BigDecimal> left =
                new ArrayList<>(
                        Case.fit(sized.stream().map(leg -> which.of(leg.size())).toList(), total));
        left.add(total.subtract(Case.sum(left)));
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (Slice slice : judged.slices()) {
            Cases amount = slice.amount();
            BigDecimal wanted = amount == null ? BigDecimal.ZERO : which.of(amount);
            List<BigDecimal> row = take(which, slice.reason(), wanted, left);
            for (int i = 0; i < row.size(); i++) {
                left.set(i, left.get(i).subtract(row.get(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<BigDecimal> take(
            Case which,
            @Nullable ExclusionReason reason,
            BigDecimal wanted,
            List<BigDecimal> left) {
        int legs = sized.size();
        List<BigDecimal> named = new ArrayList<>();
        for (int i = 0; i < legs; i++) {
            BigDecimal part =
                    reason == null ? BigDecimal.ZERO : which.of(sized.get(i).named(reason));
            named.add(part.min(left.get(i)));
        }
        List<BigDecimal> row = new ArrayList<>(Case.fit(named, wanted));
        BigDecimal rest = wanted.subtract(Case.sum(row));
        BigDecimal syndicate = rest.min(left.get(legs));
        rest = rest.subtract(syndicate);
        List<BigDecimal> room = new ArrayList<>();
        for (int i = 0; i < legs; i++) {
            room.add(left.get(i).subtract(row.get(i)));
        }
        List<BigDecimal> more = Case.fit(room, rest);
        for (int i = 0; i < legs; i++) {
            row.set(i, row.get(i).add(more.get(i)));
        }
        row.add(syndicate);
        return row;
    }

    /** The portion of a sized leg, or of the syndicate, which stands behind the last of them. */
    Portion portion(int index, Leg leg) {
        List<Slice> slices = new ArrayList<>();
        for (int row = 0; row < judged.slices().size(); row++) {
            Slice whole = judged.slices().get(row);
            Cases amount =
                    new Cases(
                            at(Case.LOW, row, index),
                            at(Case.STATED, row, index),
                            at(Case.HIGH, row, index));
            if (!amount.isZero()) {
                slices.add(new Slice(whole.reason(), amount, whole.whole()));
            }
        }
        return new Portion(judged.item(), leg, slices);
    }

    private BigDecimal at(Case which, int row, int index) {
        return taken.getOrDefault(which, List.of()).get(row).get(index);
    }
}
