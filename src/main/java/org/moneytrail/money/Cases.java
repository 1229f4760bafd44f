package org.moneytrail.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * The low, the stated and the high case of a sum of money: three ordinary numbers that are added apart (R7, R13).
 * Unrounded until {@link #rounded()}; the currency is the caller's.
 */
public record Cases(BigDecimal low, BigDecimal stated, BigDecimal high) {

    public static final Cases ZERO = same(BigDecimal.ZERO);

    private static final MathContext PRECISE = MathContext.DECIMAL128;

    public static Cases same(BigDecimal amount) {
        return new Cases(amount, amount, amount);
    }

    public Cases plus(Cases other) {
        // Most parts of most sums are nothing.
        if (other.isZero()) {
            return this;
        }
        return isZero() ? other : each(other, BigDecimal::add);
    }

    /** Case by case, below 0 too: takes away exactly what {@link #plus} added. */
    public Cases without(Cases added) {
        return each(added, BigDecimal::subtract);
    }

    /** Case by case, floored at 0: what a part leaves of its item (R12). */
    public Cases less(Cases part) {
        return each(part, (a, b) -> a.subtract(b).max(BigDecimal.ZERO));
    }

    /** The interval difference {@code a ⊖ b}: low less high, stated less stated, high less low, floored at 0 (R7). */
    public Cases minus(Cases other) {
        return less(other.turned());
    }

    /** A part as the cases take it: the low case at its high end, the high case at its low end (R13). */
    public Cases turned() {
        return isExact() ? this : new Cases(high, stated, low);
    }

    public Cases min(Cases other) {
        return each(other, BigDecimal::min);
    }

    /** Multiplied by {@code numerator / denominator}, to 34 digits; exact where the denominator is 1. */
    public Cases times(BigDecimal numerator, BigDecimal denominator) {
        UnaryOperator<BigDecimal> scale =
                denominator.compareTo(BigDecimal.ONE) == 0
                        ? x -> x.multiply(numerator)
                        : x -> x.multiply(numerator).divide(denominator, PRECISE);
        return map(scale);
    }

    /** At most two decimals, HALF_EVEN: done once, at the end (R7). */
    public Cases rounded() {
        return map(x -> x.setScale(2, RoundingMode.HALF_EVEN));
    }

    public boolean isZero() {
        return low.signum() == 0 && stated.signum() == 0 && high.signum() == 0;
    }

    /** One number for all three, as most sums are told: it is worked with once. */
    public boolean isExact() {
        return low.compareTo(stated) == 0 && stated.compareTo(high) == 0;
    }

    private Cases map(UnaryOperator<BigDecimal> f) {
        return isExact()
                ? same(f.apply(stated))
                : new Cases(f.apply(low), f.apply(stated), f.apply(high));
    }

    private Cases each(Cases other, BinaryOperator<BigDecimal> f) {
        return isExact() && other.isExact()
                ? same(f.apply(stated, other.stated))
                : new Cases(
                        f.apply(low, other.low),
                        f.apply(stated, other.stated),
                        f.apply(high, other.high));
    }
}
