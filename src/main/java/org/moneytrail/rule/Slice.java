package org.moneytrail.rule;

import org.jspecify.annotations.Nullable;
import org.moneytrail.money.Cases;

/**
 * One outcome of an item of gross, or of the part of it that a rule names (R11).
 *
 * @param reason null where the money reached the startup
 * @param amount what each case takes (R13), unrounded; null if undisclosed
 * @param whole the outcome takes the item as a whole: no part of it has another
 */
public record Slice(@Nullable ExclusionReason reason, @Nullable Cases amount, boolean whole) {

    public boolean reached() {
        return reason == null;
    }

    /** Whether all cases of it are one. */
    boolean isExact() {
        return amount == null || amount.isExact();
    }

    Slice plus(Slice other) {
        Cases more = other.amount;
        Cases sum = amount == null || more == null ? null : amount.plus(more);
        return new Slice(reason, sum, whole && other.whole);
    }

    static Slice whole(@Nullable ExclusionReason reason, GrossItem item) {
        return new Slice(reason, item.amount(), true);
    }
}
