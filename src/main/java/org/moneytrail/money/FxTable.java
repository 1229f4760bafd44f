package org.moneytrail.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Average rates of the US dollar by month and by year (R8). Cross rates go through the dollar. There is no rate of last
 * resort: what the table can't convert stays unconverted and is counted by the caller.
 */
public final class FxTable {

    /** Units of {@code quote} for one US dollar; exactly one of month and year is set. */
    public record Rate(
            CurrencyCode quote, @Nullable YearMonth month, @Nullable Year year, BigDecimal rate) {}

    /** Multiply by {@code numerator / denominator}; approximate where the day lies beyond the table. */
    public record Conversion(BigDecimal numerator, BigDecimal denominator, boolean approximate) {

        public Cases apply(Cases amount) {
            return numerator.compareTo(denominator) == 0
                    ? amount
                    : amount.times(numerator, denominator);
        }
    }

    private static final TreeMap<YearMonth, BigDecimal> NO_MONTHS = new TreeMap<>();

    private static final Found DOLLAR = new Found(BigDecimal.ONE, false);

    private record Found(BigDecimal rate, boolean approximate) {}

    private final Map<CurrencyCode, TreeMap<YearMonth, BigDecimal>> monthly = new HashMap<>();
    private final Map<CurrencyCode, Map<Year, BigDecimal>> annual = new HashMap<>();

    public FxTable(List<Rate> rates) {
        for (Rate rate : rates) {
            if (rate.month() != null) {
                monthly.computeIfAbsent(rate.quote(), c -> new TreeMap<>())
                        .put(rate.month(), rate.rate());
            }
            if (rate.year() != null) {
                annual.computeIfAbsent(rate.quote(), c -> new HashMap<>())
                        .put(rate.year(), rate.rate());
            }
        }
    }

    /**
     * The rate of the fact's own effective day.
     *
     * @param yearOnly the day is known to the year only, so that the annual average comes first
     */
    public Optional<Conversion> conversion(
            CurrencyCode from, CurrencyCode to, LocalDate day, boolean yearOnly) {
        if (from.equals(to)) {
            return Optional.of(new Conversion(BigDecimal.ONE, BigDecimal.ONE, false));
        }
        Found target = perDollar(to, day, yearOnly);
        Found origin = perDollar(from, day, yearOnly);
        return target == null || origin == null
                ? Optional.empty()
                : Optional.of(
                        new Conversion(
                                target.rate(),
                                origin.rate(),
                                target.approximate() || origin.approximate()));
    }

    /** Those between which it converts, the dollar included. */
    public Set<CurrencyCode> currencies() {
        Set<CurrencyCode> known = new HashSet<>(monthly.keySet());
        known.addAll(annual.keySet());
        known.add(CurrencyCode.USD);
        return known;
    }

    private @Nullable Found perDollar(CurrencyCode currency, LocalDate day, boolean yearOnly) {
        if (currency.equals(CurrencyCode.USD)) {
            return DOLLAR;
        }
        TreeMap<YearMonth, BigDecimal> months = monthly.getOrDefault(currency, NO_MONTHS);
        BigDecimal month = months.get(YearMonth.from(day));
        BigDecimal year = annual.getOrDefault(currency, Map.of()).get(Year.from(day));
        BigDecimal first = yearOnly ? year : month;
        BigDecimal rate = first != null ? first : yearOnly ? month : year;
        if (rate != null) {
            return new Found(rate, false);
        }
        boolean beyond = !months.isEmpty() && YearMonth.from(day).isAfter(months.lastKey());
        return beyond ? new Found(months.lastEntry().getValue(), true) : null;
    }
}
