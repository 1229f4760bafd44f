package org.moneytrail.rule.market;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What makes a party the vehicle of another.
 *
 * @param owner global id of the party behind
 * @param vehicle global id of the organization or fund that acts for it
 * @param percent of the vehicle that is the owner's; null where that is not told
 */
public record Tie(String owner, String vehicle, Kind kind, @Nullable BigDecimal percent) {

    /** How it is documented. */
    public enum Kind {
        SAME_BODY,
        MANAGED_SPV,
        WHOLLY_OWNED,
        HOLDING,
        COMMITMENT
    }

    private static final BigDecimal HALF = new BigDecimal("50");

    /** A stake or a commitment makes a vehicle only of what it owns more than half of. */
    boolean binds() {
        return kind == Kind.SAME_BODY
                || kind == Kind.MANAGED_SPV
                || kind == Kind.WHOLLY_OWNED
                || (percent != null && percent.compareTo(HALF) > 0);
    }
}
