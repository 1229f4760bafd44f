package org.moneytrail.rule;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;

/**
 * What became of a set of items: in each of the three cases gross is what reached plus all that was excluded (R13).
 *
 * @param exclusions in R11's order, only reasons that occur; what each case takes off
 */
public record Account(
        MoneyTotal gross, MoneyTotal reached, Map<ExclusionReason, MoneyTotal> exclusions) {

    public static Account of(Collection<JudgedItem> items, CurrencyCode currency) {
        MoneyTotal.Sum gross = MoneyTotal.in(currency);
        MoneyTotal.Sum reached = MoneyTotal.in(currency);
        Map<ExclusionReason, MoneyTotal.Sum> excluded = new EnumMap<>(ExclusionReason.class);
        for (JudgedItem judged : items) {
            GrossItem item = judged.item();
            add(gross, item.amount(), item.openEnded());
            for (Slice slice : judged.slices()) {
                MoneyTotal.Sum sum =
                        slice.reached()
                                ? reached
                                : excluded.computeIfAbsent(
                                        slice.reason(), reason -> MoneyTotal.in(currency));
                // Parts have a bound of their own, so only what is whole or reached can be open
                // (R6).
                add(sum, slice.amount(), item.openEnded() && (slice.whole() || slice.reached()));
            }
        }
        Map<ExclusionReason, MoneyTotal> totals = new LinkedHashMap<>();
        excluded.forEach((reason, sum) -> totals.put(reason, sum.total()));
        return new Account(gross.total(), reached.total(), totals);
    }

    private static void add(
            MoneyTotal.Sum sum, @org.jspecify.annotations.Nullable Cases amount, boolean open) {
        if (amount == null) {
            sum.addUndisclosed();
        } else {
            sum.add(amount, open);
        }
    }
}
