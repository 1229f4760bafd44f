package org.moneytrail.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.snapshot.Standing;

/** Sums, days and numbers within bounds, both included; what is not known is never within. */
final class Bounds {

    private Bounds() {}

    /** @param sum of a row in a currency; empty where it is undisclosed or no rate covers its day */
    static <R> Predicate<R> sums(
            String path,
            AmountFilter filter,
            Standing standing,
            BiFunction<R, CurrencyCode, Optional<Cases>> sum) {
        BigDecimal min = filter.min();
        BigDecimal max = filter.max();
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw InvalidArgument.at(path + ".max", "must not be less than min, " + min);
        }
        CurrencyCode currency = filter.currency() == null ? CurrencyCode.CNY : filter.currency();
        FxRepository.requireRates(standing.snapshot().fx(), currency);
        MoneyCase which = filter.compared() == null ? MoneyCase.STATED : filter.compared();
        return row ->
                sum.apply(row, currency)
                        .map(cases -> compared(which, cases))
                        .filter(amount -> min == null || amount.compareTo(min) >= 0)
                        .filter(amount -> max == null || amount.compareTo(max) <= 0)
                        .isPresent();
    }

    private static BigDecimal compared(MoneyCase which, Cases cases) {
        return switch (which) {
            case LOW -> cases.low();
            case STATED -> cases.stated();
            case HIGH -> cases.high();
        };
    }

    /** A date known to the month or the year stands for its last day (R4). */
    static <R> Predicate<R> days(
            String path,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Function<R, @Nullable PartialDate> date) {
        if (from != null && to != null && from.isAfter(to)) {
            throw InvalidArgument.at(path, "the window ends before it begins on " + from);
        }
        return row -> {
            PartialDate on = date.apply(row);
            return (from == null && to == null) || (on != null && within(on.last(), from, to));
        };
    }

    private static boolean within(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    static <R> Predicate<R> years(
            String path,
            @Nullable Integer from,
            @Nullable Integer to,
            Function<R, @Nullable PartialDate> date) {
        if (from != null && to != null && from > to) {
            throw InvalidArgument.at(path, "the years end before they begin in " + from);
        }
        return row -> {
            PartialDate on = date.apply(row);
            return (from == null && to == null)
                    || (on != null
                            && (from == null || on.first().getYear() >= from)
                            && (to == null || on.first().getYear() <= to));
        };
    }

    static int atLeast(String path, int number) {
        if (number < 0) {
            throw InvalidArgument.at(path, "must not be less than 0, but is " + number);
        }
        return number;
    }
}
