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
 * @param shared the sum is a syndicate's, not the asked party's alone (R17)
 */
public record GrossItem(
        Fact<?> fact,
        OrganizationProfile organization,
        @Nullable PartialDate effectiveOn,
        @Nullable Cases amount,
        boolean openEnded,
        boolean approximate,
        boolean shared) {

    GrossItem(
            Fact<?> fact,
            OrganizationProfile organization,
            @Nullable PartialDate effectiveOn,
            @Nullable Cases amount,
            boolean openEnded,
            boolean approximate) {
        this(fact, organization, effectiveOn, amount, openEnded, approximate, false);
    }

    /** The same item as one party's leg (R17). */
    GrossItem leg(@Nullable Cases part, boolean open, boolean withOthers) {
        return new GrossItem(fact, organization, effectiveOn, part, open, approximate, withOthers);
    }

    public boolean disclosed() {
        return amount != null;
    }
}
