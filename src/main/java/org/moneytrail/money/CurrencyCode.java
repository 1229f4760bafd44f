package org.moneytrail.money;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    private static final Map<String, CurrencyCode> KEPT = new ConcurrentHashMap<>();

    /**
     * The same object for the same code.
     *
     * @throws IllegalArgumentException if ISO 4217 does not list the code
     */
    public static CurrencyCode of(String code) {
        return KEPT.computeIfAbsent(code, CurrencyCode::new);
    }

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
