package org.moneytrail.money;

import java.math.BigDecimal;

/**
 * A sum that says how sure it is (R9).
 *
 * @param low the three cases, rounded to at most two decimals
 * @param count items, the undisclosed ones included: {@code count = exact + vague + undisclosed}
 * @param exact items whose three cases are equal and that have an upper bound
 * @param vague disclosed items that are not exact
 * @param openEnded vague items for which no upper bound is given
 * @param undisclosed items that add nothing because nobody gives their sum (R14)
 */
public record MoneyTotal(
        CurrencyCode currency,
        BigDecimal low,
        BigDecimal stated,
        BigDecimal high,
        int count,
        int exact,
        int vague,
        int openEnded,
        int undisclosed) {

    public static Sum in(CurrencyCode currency) {
        return new Sum(currency);
    }

    /** Adds items unrounded; rounds once, in {@link #total()} (R7). */
    public static final class Sum {

        private final CurrencyCode currency;
        private Cases cases = Cases.ZERO;
        private int count;
        private int exact;
        private int openEnded;
        private int undisclosed;

        private Sum(CurrencyCode currency) {
            this.currency = currency;
        }

        public void add(Cases amount, boolean open) {
            cases = cases.plus(amount);
            count++;
            if (open) {
                openEnded++;
            } else if (amount.isExact()) {
                exact++;
            }
        }

        public void addUndisclosed() {
            count++;
            undisclosed++;
        }

        /** What another sum counted, too. */
        public void add(Sum other) {
            cases = cases.plus(other.cases);
            count += other.count;
            exact += other.exact;
            openEnded += other.openEnded;
            undisclosed += other.undisclosed;
        }

        /** Undoes {@link #add(Sum)} to the last digit, since nothing is rounded before the end. */
        public void subtract(Sum other) {
            cases = cases.without(other.cases);
            count -= other.count;
            exact -= other.exact;
            openEnded -= other.openEnded;
            undisclosed -= other.undisclosed;
        }

        public boolean isEmpty() {
            return count == 0;
        }

        public int undisclosed() {
            return undisclosed;
        }

        public int openEnded() {
            return openEnded;
        }

        public MoneyTotal total() {
            Cases sum = cases.rounded();
            int vague = count - exact - undisclosed;
            return new MoneyTotal(
                    currency,
                    sum.low(),
                    sum.stated(),
                    sum.high(),
                    count,
                    exact,
                    vague,
                    openEnded,
                    undisclosed);
        }
    }
}
