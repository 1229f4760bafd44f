package org.moneytrail.rule.market;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Quote;
import org.moneytrail.money.MoneyRange;

/**
 * What all shares of a stock were worth on a day (R25).
 *
 * @param scaled only a price is told: the nearest known market value, scaled by the price ratio
 * @param quote what tells it
 */
public record MarketValue(LocalDate day, MoneyRange value, boolean scaled, Quote quote) {

    private static final String UNADJUSTED = "UNADJUSTED";

    /** A day on which both the market value and a price are told. */
    private record Anchor(LocalDate day, MoneyRange value, Quote price) {}

    /** By day. What is dated to a month or a year only has no place in a series of days. */
    static List<MarketValue> of(List<Quote> quotes) {
        TreeMap<LocalDate, List<Quote>> days =
                quotes.stream()
                        .filter(MarketValue::isDaily)
                        .sorted(Comparator.comparing(Quote::slug))
                        .collect(
                                Collectors.groupingBy(
                                        quote -> day(quote), TreeMap::new, Collectors.toList()));
        List<Anchor> anchors =
                days.entrySet().stream().flatMap(e -> anchors(e.getKey(), e.getValue())).toList();
        return days.entrySet().stream()
                .map(day -> on(day.getKey(), day.getValue(), anchors))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isDaily(Quote quote) {
        PartialDate date = quote.date();
        return date != null && date.text().length() == 10;
    }

    private static LocalDate day(Quote quote) {
        return Objects.requireNonNull(quote.date(), quote.slug()).last();
    }

    private static java.util.stream.Stream<Anchor> anchors(LocalDate day, List<Quote> quotes) {
        return told(quotes).stream()
                .flatMap(
                        value ->
                                quotes.stream()
                                        .filter(quote -> price(quote) != null)
                                        .map(quote -> new Anchor(day, worth(value), quote)));
    }

    /** The most reliable telling of a market value on that day. */
    private static Optional<Quote> told(List<Quote> quotes) {
        return quotes.stream()
                .filter(quote -> quote.statements().read(Quote.Telling::marketCap) != null)
                .min(
                        Comparator.comparing(
                                quote -> quote.statements().all().get(0).source().reliability()));
    }

    private static Optional<MarketValue> on(
            LocalDate day, List<Quote> quotes, List<Anchor> anchors) {
        Optional<Quote> told = told(quotes);
        if (told.isPresent()) {
            return told.map(quote -> new MarketValue(day, worth(quote), false, quote));
        }
        return quotes.stream()
                .filter(quote -> price(quote) != null)
                .flatMap(
                        quote ->
                                anchors.stream()
                                        .filter(anchor -> comparable(quote, anchor.price()))
                                        .map(anchor -> new Pair(quote, anchor)))
                .min(Pair.NEAREST)
                .map(Pair::scaled);
    }

    private record Pair(Quote quote, Anchor anchor) {

        private static final Comparator<Pair> NEAREST =
                Comparator.comparing(Pair::otherSource).thenComparing(Pair::distance);

        boolean otherSource() {
            return !source(quote).equals(source(anchor.price()));
        }

        long distance() {
            return Math.abs(ChronoUnit.DAYS.between(day(quote), anchor.day()));
        }

        MarketValue scaled() {
            BigDecimal now = Objects.requireNonNull(price(quote));
            BigDecimal then = Objects.requireNonNull(price(anchor.price()));
            BigDecimal value =
                    anchor.value()
                            .cases()
                            .stated()
                            .multiply(now)
                            .divide(then, MathContext.DECIMAL128);
            return new MarketValue(
                    day(quote), MoneyRange.exact(anchor.value().currency(), value), true, quote);
        }
    }

    /** Prices of one source compare; those of two only if neither is said to be of another count of shares. */
    private static boolean comparable(Quote quote, Quote other) {
        return source(quote).equals(source(other)) || (!unadjusted(quote) && !unadjusted(other));
    }

    private static boolean unadjusted(Quote quote) {
        String note = quote.statements().read(Quote.Telling::note);
        return note != null && note.startsWith(UNADJUSTED);
    }

    private static String source(Quote quote) {
        return quote.statements().all().get(0).source().slug();
    }

    private static @Nullable BigDecimal price(Quote quote) {
        return quote.statements().read(Quote.Telling::closePrice);
    }

    private static MoneyRange worth(Quote quote) {
        return Objects.requireNonNull(
                quote.statements().read(Quote.Telling::marketCap), quote.slug());
    }
}
