package org.moneytrail.http.schema;

import java.math.BigDecimal;

/** A decimal that is never written with an exponent, whichever transport writes it. */
@SuppressWarnings("serial")
final class PlainDecimal extends BigDecimal {

    /** Smaller ones than this are what {@link BigDecimal} writes as {@code 1E-7}. */
    private static final int MOST_PLAIN_SCALE = 6;

    private PlainDecimal(BigDecimal decimal) {
        super(decimal.unscaledValue(), decimal.scale());
    }

    static BigDecimal of(BigDecimal decimal) {
        if (decimal.scale() < 0) {
            return decimal.setScale(0);
        }
        return decimal.scale() > MOST_PLAIN_SCALE ? new PlainDecimal(decimal) : decimal;
    }

    @Override
    public String toString() {
        return toPlainString();
    }
}
