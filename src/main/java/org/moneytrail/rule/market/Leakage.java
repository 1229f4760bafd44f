package org.moneytrail.rule.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.Cases;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.money.MoneyTotal;

/**
 * What a concept stock gained, and what its issuer is documented to have put into AI startups meanwhile (R25).
 *
 * @param change of the market value; null with the reason in {@code market}
 * @param outlayPer100 outlay for each 100 of gain, to two decimals; null where nothing was gained or no sized outlay is
 *     documented
 */
public record Leakage(
        Listing listing,
        StockChange market,
        @Nullable MoneyTotal change,
        @Nullable MoneyTotal peakGain,
        List<Outlay> outlays,
        MoneyTotal outlayTotal,
        @Nullable BigDecimal outlayPer100) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** @param window of the quotes and of the outlays */
    public static List<Leakage> of(StockMarket market, Window window) {
        return market.listings().stream()
                .sorted(Comparator.comparing(Listing::stock))
                .map(listing -> of(market, listing, window))
                .toList();
    }

    private static Leakage of(StockMarket market, Listing listing, Window window) {
        Rates rates = market.rates();
        StockChange change = StockChange.of(market.quotesOf(listing), window, rates);
        List<Outlay> outlays =
                market.outlaysOf(listing).stream()
                        .filter(outlay -> window.contains(outlay.effectiveOn()))
                        .toList();
        MoneyTotal.Sum sum = MoneyTotal.in(rates.currency());
        outlays.forEach(outlay -> add(sum, outlay, rates));
        MoneyTotal total = sum.total();
        return new Leakage(
                listing,
                change,
                total(change.change(), rates),
                total(change.peakGain(), rates),
                outlays,
                total,
                per100(total, change.change()));
    }

    private static void add(MoneyTotal.Sum sum, Outlay outlay, Rates rates) {
        MoneyRange amount = outlay.amount();
        if (amount == null) {
            sum.addUndisclosed();
        } else {
            rates.convert(amount, outlay.effectiveOn())
                    .ifPresentOrElse(
                            cases -> sum.add(cases, amount.openEnded()), sum::addUndisclosed);
        }
    }

    private static @Nullable MoneyTotal total(@Nullable Cases amount, Rates rates) {
        if (amount == null) {
            return null;
        }
        MoneyTotal.Sum sum = MoneyTotal.in(rates.currency());
        sum.add(amount, false);
        return sum.total();
    }

    private static @Nullable BigDecimal per100(MoneyTotal outlays, @Nullable Cases change) {
        boolean sized = outlays.count() > outlays.undisclosed();
        return change == null || change.stated().signum() <= 0 || !sized
                ? null
                : outlays.stated()
                        .multiply(HUNDRED)
                        .divide(change.stated(), 2, RoundingMode.HALF_EVEN);
    }
}
