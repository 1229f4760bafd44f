package org.moneytrail.money;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a source tells of a sum (R6). Exact: all three equal. {@code stated} is null where only words bound it, {@code high}
 * is null where no upper bound is given. A sum that nobody gives is no range at all, never a zero.
 */
public record MoneyRange(
        CurrencyCode currency,
        BigDecimal low,
        @Nullable BigDecimal stated,
        @Nullable BigDecimal high) {

    private static final BigDecimal NEARLY = new BigDecimal("0.8");
    private static final BigDecimal ABOUT_LOW = new BigDecimal("0.9");
    private static final BigDecimal ABOUT_HIGH = new BigDecimal("1.1");

    public MoneyRange {
        if (low.signum() < 0) {
            throw new IllegalArgumentException("a sum of money is not negative: " + low);
        }
        BigDecimal middle = stated == null ? low : stated;
        if (middle.compareTo(low) < 0 || (high != null && high.compareTo(middle) < 0)) {
            throw new IllegalArgumentException(
                    "bounds out of order: " + low + ", " + stated + ", " + high);
        }
    }

    public static MoneyRange exact(CurrencyCode currency, BigDecimal amount) {
        return new MoneyRange(currency, amount, amount, amount);
    }

    /** "About X": stated X, ten per cent either way. */
    public static MoneyRange about(CurrencyCode currency, BigDecimal amount) {
        return new MoneyRange(
                currency, amount.multiply(ABOUT_LOW), amount, amount.multiply(ABOUT_HIGH));
    }

    /** "More than X": no upper bound is given. */
    public static MoneyRange moreThan(CurrencyCode currency, BigDecimal amount) {
        return new MoneyRange(currency, amount, amount, null);
    }

    /** "Nearly X". */
    public static MoneyRange nearly(CurrencyCode currency, BigDecimal amount) {
        return new MoneyRange(currency, amount.multiply(NEARLY), amount, amount);
    }

    /** "Up to X". */
    public static MoneyRange upTo(CurrencyCode currency, BigDecimal amount) {
        return new MoneyRange(currency, BigDecimal.ZERO, amount, amount);
    }

    /** Words such as 數億: bounds only. */
    public static MoneyRange between(
            CurrencyCode currency, BigDecimal low, @Nullable BigDecimal high) {
        return new MoneyRange(currency, low, null, high);
    }

    public boolean openEnded() {
        return high == null;
    }

    /** The same sum at a rate, to the cent; a bound that nobody gave stays unknown (R7, R8). */
    public MoneyRange converted(CurrencyCode target, FxTable.Conversion rate) {
        Cases there = rate.apply(cases()).rounded();
        return new MoneyRange(
                target,
                there.low(),
                stated == null ? null : there.stated(),
                high == null ? null : there.high());
    }

    /** As totals take it: a missing stated counts as low, a missing high as stated (R6). */
    public Cases cases() {
        BigDecimal middle = stated == null ? low : stated;
        return new Cases(low, middle, high == null ? middle : high);
    }

    /** The range in words, in the units of the currency: "more than 250000000 USD", "100000000 to 1000000000 CNY". */
    public String text() {
        if (stated == null) {
            return high == null
                    ? "at least " + plain(low) + " " + currency
                    : plain(low) + " to " + plain(high) + " " + currency;
        }
        if (high == null) {
            return "more than " + plain(stated) + " " + currency;
        }
        if (low.compareTo(high) == 0) {
            return plain(stated) + " " + currency;
        }
        return high.compareTo(stated) == 0
                ? "up to " + plain(stated) + " " + currency
                : "about " + plain(stated) + " " + currency;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** Whether two tellings differ (R3): currency and bounds as numbers, whatever their scale. */
    public boolean differsFrom(MoneyRange other) {
        return !currency.equals(other.currency)
                || low.compareTo(other.low) != 0
                || differ(stated, other.stated)
                || differ(high, other.high);
    }

    private static boolean differ(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? (a == null) != (b == null) : a.compareTo(b) != 0;
    }
}
