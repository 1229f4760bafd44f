package org.moneytrail.contract;

import java.math.BigDecimal;

/** Numbers as they go out: exact, no exponent, no trailing zeros behind the point. */
final class Amounts {

    private Amounts() {}

    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
