package org.moneytrail.money;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Currency;

/**
 * An ISO 4217 currency. The annotation and the interface make it a scalar of the API; they are the only trace of it here.
 *
 * @param code three capital letters, such as {@code CNY}
 * @throws IllegalArgumentException if ISO 4217 does not list the code
 */
@CustomScalar("CurrencyCode")
public record CurrencyCode(String code) implements CustomStringScalar {

    public static final CurrencyCode CNY = new CurrencyCode("CNY");
    public static final CurrencyCode USD = new CurrencyCode("USD");

    public CurrencyCode {
        Currency.getInstance(code);
    }

    @Override
    public String stringValueForSerialization() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
