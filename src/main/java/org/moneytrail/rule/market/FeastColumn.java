package org.moneytrail.rule.market;

import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyTotal;

/**
 * One kind of money of a feast; kinds are never added (R24).
 *
 * @param total null where nothing is documented
 * @param reason why there is no total; null where there is one
 * @param covered of how many things the number is documented
 * @param of how many there are that it could be told of
 */
public record FeastColumn(
        @Nullable MoneyTotal total, @Nullable String reason, int covered, int of) {

    static FeastColumn of(MoneyTotal total, int of, String reason) {
        int covered = total.count() - total.undisclosed();
        return covered == 0
                ? new FeastColumn(null, reason, 0, of)
                : new FeastColumn(total, null, covered, of);
    }
}
