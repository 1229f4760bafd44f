package org.moneytrail.rule.market;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param quotes by slug of the stock
 * @param rounds of AI startups, in which issuers may have a leg
 */
public record StockMarket(
        List<Listing> listings,
        Map<String, List<Quote>> quotes,
        List<ListedRaise> raises,
        Vehicles vehicles,
        List<FundingRound> rounds,
        FxTable fx,
        CurrencyCode currency,
        LocalDate validAt) {

    /** What could be known on a day of the stocks that are asked about (R5). Listings are no statements. */
    public StockMarket knownAt(LocalDate day) {
        Map<String, List<Quote>> known = new HashMap<>();
        for (Listing listing : listings) {
            known.put(
                    listing.stock(),
                    quotes.getOrDefault(listing.stock(), List.of()).stream()
                            .map(quote -> quote.knownAt(day))
                            .filter(Objects::nonNull)
                            .toList());
        }
        return new StockMarket(
                listings,
                known,
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
        return quotes.getOrDefault(listing.stock(), List.of()).stream()
                .filter(quote -> quote.date() == null || !quote.date().last().isAfter(validAt))
                .toList();
    }

    /** All of them, whatever their date. */
    public List<Outlay> outlaysOf(Listing listing) {
        return Outlay.of(rounds, vehicles.of(listing.issuer()), validAt);
    }
}
