package org.moneytrail.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;

/**
 * The fields of one stored statement or entity, read with their types. Decimals and dates are stored as text; a field that
 * the source does not give is absent and reads as null.
 */
public record Fields(Map<String, Object> values) {

    public @Nullable String text(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString();
    }

    public String textOr(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    public @Nullable PartialDate date(String name) {
        String value = text(name);
        return value == null ? null : PartialDate.parse(value);
    }

    /** @throws IllegalStateException if a field that every row must have is missing */
    public LocalDate day(String name) {
        String value = text(name);
        if (value == null) {
            throw new IllegalStateException("no '" + name + "' in " + values);
        }
        return PartialDate.parse(value).day();
    }

    /** A full date that may be absent. */
    public @Nullable LocalDate dayOrNull(String name) {
        return text(name) == null ? null : day(name);
    }

    public @Nullable CurrencyCode currency(String name) {
        String code = text(name);
        return code == null ? null : CurrencyCode.of(code);
    }

    public @Nullable Boolean flag(String name) {
        Object value = values.get(name);
        return value == null || value instanceof Boolean
                ? (Boolean) value
                : Boolean.valueOf(value.toString());
    }

    public @Nullable BigDecimal decimal(String name) {
        String value = text(name);
        return value == null ? null : new BigDecimal(value);
    }

    public List<String> list(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = text(name);
        return value == null ? null : Enum.valueOf(type, value);
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        E value = choice(name, type);
        return value == null ? otherwise : value;
    }

    /** A sum of a file that gives one number only, which is exact, estimates too (R6). */
    public @Nullable MoneyRange exactMoney(String amount, String currency) {
        BigDecimal value = decimal(amount);
        String code = text(currency);
        return value == null || code == null
                ? null
                : MoneyRange.exact(CurrencyCode.of(code), value);
    }

    /** A sum with its bounds and how it was told, by the conventions of the data set (R6). */
    public @Nullable MoneyRange money() {
        String code = text("currency");
        if (code == null) {
            return null;
        }
        CurrencyCode currency = CurrencyCode.of(code);
        BigDecimal amount = decimal("amount");
        BigDecimal min = decimal("amountMin");
        BigDecimal max = decimal("amountMax");
        return amount == null ? boundsOnly(currency, min, max) : stated(currency, amount, min, max);
    }

    private static @Nullable MoneyRange boundsOnly(
            CurrencyCode currency, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null) {
            return MoneyRange.between(currency, min, max);
        }
        return max == null ? null : MoneyRange.upTo(currency, max);
    }

    private MoneyRange stated(
            CurrencyCode currency,
            BigDecimal amount,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) {
        if (min != null && max != null) {
            return new MoneyRange(currency, min, amount, max);
        }
        if (min != null) {
            return MoneyRange.moreThan(currency, amount);
        }
        if (max != null) {
            return MoneyRange.nearly(currency, amount);
        }
        return "approx".equals(text("amountDisclosed"))
                ? MoneyRange.about(currency, amount)
                : MoneyRange.exact(currency, amount);
    }
}
