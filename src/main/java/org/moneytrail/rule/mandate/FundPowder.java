package org.moneytrail.rule.mandate;

import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.money.Cases;

/** What one fund has left, and whether it may go into the sector (R22). */
public record FundPowder(Unspent left, MandateVerdict verdict) {

    public FundProfile fund() {
        return left.fund();
    }

    /** In the currency of the question, unrounded; null if the size is unknown or does not convert. */
    public @Nullable Cases unspent() {
        return left.unspent();
    }

    /** Whether it is in the sum of its verdict. */
    public boolean counted() {
        return left.counted();
    }
}
