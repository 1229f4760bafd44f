package org.moneytrail.rule;

import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.Cases;

/**
 * One telling-free sum of gross (R10): a round, an internal allocation or an acquisition, by its readings.
 *
 * @param organization the startup, the target, or the firm whose budget it is
 * @param effectiveOn null if undated
 * @param amount in the currency of the question, unrounded; null if undisclosed
 * @param openEnded no upper bound is given
 * @param approximate converted at a rate from before its date, as the table ends there (R8)
 */
public record GrossItem(
        Fact<?> fact,
        OrganizationProfile organization,
        @Nullable PartialDate effectiveOn,
        @Nullable Cases amount,
        boolean openEnded,
        boolean approximate) {

    public boolean disclosed() {
        return amount != null;
    }
}
