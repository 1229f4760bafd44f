package org.moneytrail.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.Cases;

/** The part of an item that belongs to one leg, with the same outcomes: over all legs they add up to the item's (R17). */
public record Portion(GrossItem item, Leg leg, List<Slice> slices) {

    /** What was told of this part: in each case what its slices add up to. */
    public Cases gross() {
        return sum(slices);
    }

    static Cases sum(List<Slice> slices) {
        Cases sum = Cases.ZERO;
        for (Slice slice : slices) {
            Cases amount = slice.amount();
            sum = amount == null ? sum : sum.plus(amount);
        }
        return sum;
    }

    /** The part of it that one origin paid. */
    Portion share(BigDecimal share) {
        List<Slice> parts =
                slices.stream()
                        .map(
                                slice ->
                                        new Slice(
                                                slice.reason(),
                                                times(slice.amount(), share),
                                                slice.whole()))
                        .toList();
        return new Portion(item, leg, parts);
    }

    private static @Nullable Cases times(@Nullable Cases amount, BigDecimal share) {
        return amount == null ? null : amount.times(share, BigDecimal.ONE);
    }

    /** A bound is missing from what is left over, not from a leg whose size is told. */
    boolean openEnded() {
        return item.openEnded() && leg.kind() != Leg.Kind.PARTY;
    }

    boolean disclosed() {
        return slices.stream().allMatch(slice -> slice.amount() != null);
    }
}
