package org.moneytrail.rule;

import java.util.List;
import org.moneytrail.money.Cases;

/** An item of gross with its outcomes, in R11's order, what reached the startup last. */
public record JudgedItem(GrossItem item, List<Slice> slices) {

    /** What of it reached the startup, zero where nothing disclosed did. */
    public Cases reached() {
        Cases sum = Cases.ZERO;
        for (Slice slice : slices) {
            Cases amount = slice.amount();
            if (slice.reached() && amount != null) {
                sum = sum.plus(amount);
            }
        }
        return sum;
    }
}
