package org.moneytrail.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Several portions of one item as one item: outcome by outcome they are added up. */
    static JudgedItem merged(List<Portion> portions) {
        GrossItem item = portions.get(0).item();
        boolean disclosed = portions.stream().allMatch(Portion::disclosed);
        Map<String, Slice> byReason = new LinkedHashMap<>();
        portions.stream()
                .flatMap(portion -> portion.slices().stream())
                .forEach(s -> byReason.merge(String.valueOf(s.reason()), s, Slice::plus));
        List<Slice> slices = List.copyOf(byReason.values());
        boolean open = portions.stream().anyMatch(Portion::openEnded);
        boolean shared = portions.stream().anyMatch(p -> p.leg().kind() == Leg.Kind.SYNDICATE);
        return new JudgedItem(item.leg(disclosed ? sum(slices) : null, open, shared), slices);
    }

    /** As far as it can be one unsized member's: nothing for sure, at most all of it (R17). */
    Portion shared() {
        List<Slice> atMost =
                slices.stream()
                        .map(
                                slice ->
                                        new Slice(
                                                slice.reason(),
                                                atMost(slice.amount()),
                                                slice.whole()))
                        .filter(slice -> slice.amount() == null || !slice.amount().isZero())
                        .toList();
        return new Portion(item, leg, atMost);
    }

    private static @Nullable Cases atMost(@Nullable Cases amount) {
        return amount == null ? null : new Cases(BigDecimal.ZERO, BigDecimal.ZERO, amount.high());
    }

    /** The part of it that one origin paid. */
    Portion share(BigDecimal share) {
        if (share.compareTo(BigDecimal.ONE) == 0) {
            return this;
        }
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
