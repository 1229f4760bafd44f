package org.moneytrail.rule.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.ListedRaise;
import org.moneytrail.fact.Quote;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;

/**
 * What the rules may look at of the stock market.
 *
 * @param listings the stocks that are asked about
 * @param rounds of AI startups, in which issuers may have a leg
 */
public record StockMarket(
        List<Listing> listings,
        List<Quote> quotes,
        List<ListedRaise> raises,
        Vehicles vehicles,
        List<FundingRound> rounds,
        FxTable fx,
        CurrencyCode currency,
        LocalDate validAt) {

    /** What could be known on a day (R5). Listings are no statements. */
    public StockMarket knownAt(LocalDate day) {
        return new StockMarket(
                listings,
                quotes.stream().map(q -> q.knownAt(day)).filter(Objects::nonNull).toList(),
                raises.stream().map(r -> r.knownAt(day)).filter(Objects::nonNull).toList(),
                vehicles,
                rounds.stream().map(r -> r.knownAt(day)).filter(Objects::nonNull).toList(),
                fx,
                currency,
                validAt);
    }

    public StockMarket with(List<Listing> some) {
        return new StockMarket(some, quotes, raises, vehicles, rounds, fx, currency, validAt);
    }

    Rates rates() {
        return new Rates(fx, currency, validAt);
    }

    List<Quote> quotesOf(Listing listing) {
        return quotes.stream()
                .filter(quote -> quote.stock().equals(listing.stock()))
                .filter(quote -> quote.date() == null || !quote.date().last().isAfter(validAt))
                .toList();
    }

    /** All of them, whatever their date. */
    public List<Outlay> outlaysOf(Listing listing) {
        return Outlay.of(rounds, vehicles.of(listing.issuer()), validAt);
    }
}
