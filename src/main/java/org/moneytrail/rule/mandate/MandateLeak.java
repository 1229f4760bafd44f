package org.moneytrail.rule.mandate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.Cases;
import org.moneytrail.rule.GrossItem;

/**
 * Money that reached a startup although a clause on the way forbade it (R23).
 *
 * @param item the round by which it reached the startup
 * @param effectiveOn the day of the leg, at which the clause was in force
 * @param path from the investor of the leg back to whose money it was
 * @param commitments ids of the facts that lead from one to the next
 * @param undated a commitment without a date was accepted on the way
 * @param share of the leg; null where the holder committed a sum that nobody gives
 * @param amount the pro-rata sum in the currency of the question, unrounded; without a share low and stated are 0 and high is
 *     all that no known LP explains
 */
public record MandateLeak(
        GrossItem item,
        @Nullable PartialDate effectiveOn,
        Clause clause,
        List<PartyRef> path,
        List<String> commitments,
        boolean undated,
        @Nullable BigDecimal share,
        Cases amount) {

    public String key() {
        return item.fact().slug()
                + " "
                + clause.slug()
                + " "
                + String.join(" ", path.stream().map(PartyRef::id).toList());
    }
}
