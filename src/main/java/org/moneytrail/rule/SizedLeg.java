package org.moneytrail.rule;

import java.util.Map;
import org.moneytrail.money.Cases;

/**
 * A leg whose size is told.
 *
 * @param size in the currency of the question, at the rate of its round (R8)
 * @param named what parts that name this leg take off it, case by case (R17)
 */
record SizedLeg(Leg leg, Cases size, Map<ExclusionReason, Cases> named) {

    /** Whether all cases of it are one. */
    boolean isExact() {
        boolean exact = size.isExact();
        for (Cases part : named.values()) {
            exact &= part.isExact();
        }
        return exact;
    }

    Cases named(ExclusionReason reason) {
        return named.getOrDefault(reason, Cases.ZERO);
    }
}
