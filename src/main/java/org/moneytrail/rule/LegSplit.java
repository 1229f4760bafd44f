package org.moneytrail.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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

    /** Whether all cases are split alike, as they are wherever all sums are told to the last digit. */
    private final boolean isExact;

    /** For each slice, what each sized leg and at the end the syndicate takes, by case. */
    private final Map<Case, List<List<BigDecimal>>> taken = new EnumMap<>(Case.class);

    LegSplit(JudgedItem judged, Cases amount, List<SizedLeg> sized) {
        this.judged = judged;
        this.sized = sized;
        this.isExact = isExact(judged, amount, sized);
        List<List<BigDecimal>> stated = split(Case.STATED, amount.stated());
        for (Case each : Case.values()) {
            boolean alike = isExact || each == Case.STATED;
            taken.put(each, alike ? stated : split(each, each.of(amount)));
        }
    }

    private static boolean isExact(JudgedItem judged, Cases amount, List<SizedLeg> sized) {
        boolean exact = amount.isExact();
        for (SizedLeg leg : sized) {
            exact &= leg.isExact();
        }
        for (Slice slice : judged.slices()) {
            exact &= slice.isExact();
        }
        return exact;
    }

    private List<List<BigDecimal>> split(Case which, BigDecimal total) {
        List<BigDecimal> left = new ArrayList<>();
        for (SizedLeg leg : sized) {
            left.add(which.of(leg.size()));
        }
        left = new ArrayList<>(Case.fit(left, total));
        left.add(total.subtract(Case.sum(left)));
        // The outcomes add up to the item, so that a single one takes of everybody all there is.
        return judged.slices().size() == 1 ? List.of(left) : rows(which, left);
    }

    private List<List<BigDecimal>> rows(Case which, List<BigDecimal> left) {
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
        List<BigDecimal> row = named(which, reason, wanted, left);
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

    /** What the outcome takes of the legs that it names. */
    private List<BigDecimal> named(
            Case which,
            @Nullable ExclusionReason reason,
            BigDecimal wanted,
            List<BigDecimal> left) {
        if (reason == null) {
            return new ArrayList<>(Collections.nCopies(sized.size(), BigDecimal.ZERO));
        }
        List<BigDecimal> named = new ArrayList<>();
        for (int i = 0; i < sized.size(); i++) {
            named.add(which.of(sized.get(i).named(reason)).min(left.get(i)));
        }
        return new ArrayList<>(Case.fit(named, wanted));
    }

    /** The portion of a sized leg, or of the syndicate, which stands behind the last of them. */
    Portion portion(int index, Leg leg) {
        List<Slice> slices = new ArrayList<>();
        for (int row = 0; row < judged.slices().size(); row++) {
            Slice whole = judged.slices().get(row);
            BigDecimal stated = at(Case.STATED, row, index);
            Cases amount =
                    isExact
                            ? Cases.same(stated)
                            : new Cases(
                                    at(Case.LOW, row, index), stated, at(Case.HIGH, row, index));
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
