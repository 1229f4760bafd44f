package org.moneytrail.rule.market;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Quote;
import org.moneytrail.money.Cases;

/**
 * How the market value of a stock changed between the first and the last quote in a window (R25).
 *
 * @param change negative for a fall; null where there is no pair of quotes
 * @param peakGain from the first quote to the peak
 * @param reason why there is no change to show; null where there is one
 */
public record StockChange(
        @Nullable MarketValue first,
        @Nullable MarketValue last,
        @Nullable MarketValue peak,
        @Nullable Cases change,
        @Nullable Cases peakGain,
        @Nullable NoChange reason) {

    static StockChange of(List<Quote> quotes, Window window, Rates rates) {
        List<MarketValue> values =
                MarketValue.of(quotes).stream().filter(v -> window.contains(v.day())).toList();
        if (values.size() < 2) {
            return without(reason(quotes, window, values));
        }
        MarketValue first = values.get(0);
        MarketValue last = values.get(values.size() - 1);
        MarketValue peak =
                values.stream()
                        .max(Comparator.comparing(v -> v.value().cases().stated()))
                        .orElseThrow();
        Optional<Cases> change = difference(first, last, rates);
        Optional<Cases> gain = difference(first, peak, rates);
        return change.isEmpty() || gain.isEmpty()
                ? without(NoChange.NO_RATE)
                : new StockChange(first, last, peak, change.get(), gain.get(), null);
    }

    private static StockChange without(NoChange reason) {
        return new StockChange(null, null, null, null, null, reason);
    }

    private static NoChange reason(List<Quote> quotes, Window window, List<MarketValue> values) {
        long days =
                quotes.stream()
                        .map(Quote::date)
                        .filter(date -> date != null && window.contains(date))
                        .distinct()
                        .count();
        if (days == 0) {
            return NoChange.NO_QUOTE;
        }
        return days == 1 ? NoChange.ONE_QUOTE : NoChange.NO_MARKET_VALUE;
    }

    /** Each value at the rate of its own day (R8). */
    private static Optional<Cases> difference(MarketValue a, MarketValue b, Rates rates) {
        return rates.convert(a.value(), PartialDate.of(a.day()))
                .flatMap(
                        then ->
                                rates.convert(b.value(), PartialDate.of(b.day()))
                                        .map(now -> now.plus(negative(then))));
    }

    private static Cases negative(Cases cases) {
        return new Cases(cases.low().negate(), cases.stated().negate(), cases.high().negate());
    }

    boolean scaled() {
        return (first != null && first.scaled()) || (last != null && last.scaled());
    }
}
