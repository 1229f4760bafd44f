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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Quote;
import org.moneytrail.fact.Source;
import org.moneytrail.fact.Statements;
import org.moneytrail.money.MoneyRange;

/**
 * What all shares of a stock were worth on a day (R25).
 *
 * @param scaled only a price is told: the nearest known market value, scaled by the price ratio
 * @param quote what tells it
 */
public record MarketValue(LocalDate day, MoneyRange value, boolean scaled, Quote quote) {

    private static final String UNADJUSTED = "UNADJUSTED";

    /** What a quote tells of its day. It is read once, since each price is held against each day on which both are told. */
    private record Told(
            Quote quote,
            LocalDate day,
            @Nullable BigDecimal price,
            @Nullable MoneyRange worth,
            Source source,
            boolean unadjusted) {

        static Told of(Quote quote) {
            Statements<Quote.Telling> tellings = quote.statements();
            String note = tellings.read(Quote.Telling::note);
            return new Told(
                    quote,
                    Objects.requireNonNull(quote.date(), quote.slug()).last(),
                    tellings.read(Quote.Telling::closePrice),
                    tellings.read(Quote.Telling::marketCap),
                    tellings.all().get(0).source(),
                    note != null && note.startsWith(UNADJUSTED));
        }

        boolean isPriced() {
            return price != null;
        }

        /** Prices of one source compare; those of two only if neither is said to be of another count of shares. */
        boolean comparesTo(Told other) {
            return isOf(other.source) || (!unadjusted && !other.unadjusted);
        }

        boolean isOf(Source other) {
            return source.slug().equals(other.slug());
        }
    }

    /** A day on which both the market value and a price are told. */
    private record Anchor(MoneyRange value, Told price) {}

    /** By day. What is dated to a month or a year only has no place in a series of days. */
    static List<MarketValue> of(List<Quote> quotes) {
        TreeMap<LocalDate, List<Told>> days =
                quotes.stream()
                        .filter(MarketValue::isDaily)
                        .sorted(Comparator.comparing(Quote::slug))
                        .map(Told::of)
                        .collect(
                                Collectors.groupingBy(
                                        Told::day, TreeMap::new, Collectors.toList()));
        List<Anchor> anchors = days.values().stream().flatMap(MarketValue::anchors).toList();
        return days.values().stream()
                .map(day -> on(day, anchors))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isDaily(Quote quote) {
        PartialDate date = quote.date();
        return date != null && date.text().length() == 10;
    }

    private static Stream<Anchor> anchors(List<Told> day) {
        return worth(day).stream()
                .flatMap(
                        told ->
                                day.stream()
                                        .filter(Told::isPriced)
                                        .map(price -> new Anchor(value(told), price)));
    }

    /** The most reliable telling of a market value on a day. */
    private static Optional<Told> worth(List<Told> day) {
        return day.stream()
                .filter(told -> told.worth() != null)
                .min(Comparator.comparing(told -> told.source().reliability()));
    }

    private static MoneyRange value(Told told) {
        return Objects.requireNonNull(told.worth(), told.quote().slug());
    }

    private static Optional<MarketValue> on(List<Told> day, List<Anchor> anchors) {
        Optional<Told> worth = worth(day);
        if (worth.isPresent()) {
            return worth.map(told -> new MarketValue(told.day(), value(told), false, told.quote()));
        }
        return day.stream()
                .filter(Told::isPriced)
                .flatMap(
                        told ->
                                anchors.stream()
                                        .filter(anchor -> told.comparesTo(anchor.price()))
                                        .map(anchor -> new Pair(told, anchor)))
                .min(Pair.NEAREST)
                .map(Pair::scaled);
    }

    private record Pair(Told told, Anchor anchor) {

        private static final Comparator<Pair> NEAREST =
                Comparator.comparing(Pair::otherSource).thenComparingLong(Pair::distance);

        boolean otherSource() {
            return !told.isOf(anchor.price().source());
        }

        long distance() {
            return Math.abs(ChronoUnit.DAYS.between(told.day(), anchor.price().day()));
        }

        MarketValue scaled() {
            BigDecimal now = Objects.requireNonNull(told.price());
            BigDecimal then = Objects.requireNonNull(anchor.price().price());
            BigDecimal value =
                    anchor.value()
                            .cases()
                            .stated()
                            .multiply(now)
                            .divide(then, MathContext.DECIMAL128);
            return new MarketValue(
                    told.day(),
                    MoneyRange.exact(anchor.value().currency(), value),
                    true,
                    told.quote());
        }
    }
}
