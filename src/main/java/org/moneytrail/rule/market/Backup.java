package org.moneytrail.rule.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyTotal;

/**
 * How a corporate investor spreads its bets while it builds the same itself (R28).
 *
 * @param investor slug of the organization
 * @param internalSpend what it spent on its own AI
 * @param external what of its legs reached AI startups; unsized ones are undisclosed
 * @param ratio internal over external stated, to two decimals; null where either is not documented
 * @param parallel slugs of the startups backed, by sector
 * @param medianTicket of its sized legs, stated; null where none is sized
 * @param interests startups at which it looked and no money was known (R16)
 * @param becameMoney those of them in which it has a leg
 */
public record Backup(
        String investor,
        MoneyTotal internalSpend,
        MoneyTotal external,
        @Nullable BigDecimal ratio,
        Map<String, List<String>> parallel,
        @Nullable BigDecimal medianTicket,
        int interests,
        int becameMoney) {

    /** The share of its interests that became money, to two decimals; null where none is known. */
    public @Nullable BigDecimal interestShare() {
        return interests == 0
                ? null
                : BigDecimal.valueOf(becameMoney)
                        .divide(BigDecimal.valueOf(interests), 2, RoundingMode.HALF_EVEN);
    }
}
