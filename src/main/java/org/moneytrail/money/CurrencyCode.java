package org.moneytrail.money;

import java.util.Currency;

/**
 * An ISO 4217 currency.
 *
 * @param code three capital letters, such as {@code CNY}
 * @throws IllegalArgumentException if ISO 4217 does not list the code
 */
public record CurrencyCode(String code) {

    public static final CurrencyCode CNY = new CurrencyCode("CNY");
    public static final CurrencyCode USD = new CurrencyCode("USD");

    public CurrencyCode {
        Currency.getInstance(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
