package org.moneytrail.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Quote;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.snapshot.Standing;
import org.moneytrail.snapshot.StockRow;

/** What stocks are sorted by. */
record ConceptStockOrders(Standing standing) {

    List<SortKey<StockRow>> keys(@Nullable List<ConceptStockOrder> asked) {
        return Orders.keys(
                asked, ConceptStockOrder::field, ConceptStockOrder::direction, this::value);
    }

    private Function<StockRow, @Nullable SortValue> value(ConceptStockOrderField field) {
        return switch (field) {
            case NAME -> stock -> SortValue.name(stock.name());
            case TICKER -> stock -> SortValue.text(stock.ticker());
            case EXCHANGE -> stock -> SortValue.text(stock.exchange());
            case LATEST_MARKET_VALUE -> stock -> SortValue.sum(latestValue(stock));
        };
    }

    /** Of the last day for which a market value is documented and that is not to come. */
    private Optional<BigDecimal> latestValue(StockRow stock) {
        return standing.snapshot().links().quotesOf(stock.slug()).stream()
                .filter(quote -> quote.statements().read(Quote.Telling::marketCap) != null)
                .filter(quote -> !lastDay(quote).isAfter(standing.day()))
                .max(Comparator.comparing(ConceptStockOrders::lastDay).thenComparing(Quote::slug))
                .flatMap(
                        quote ->
                                standing.convert(
                                        Objects.requireNonNull(
                                                quote.statements().read(Quote.Telling::marketCap)),
                                        quote.date(),
                                        CurrencyCode.CNY))
                .map(Cases::rounded)
                .map(Cases::stated);
    }

    private static LocalDate lastDay(Quote quote) {
        PartialDate on = quote.date();
        return on == null ? LocalDate.MIN : on.last();
    }
}
