package org.moneytrail.testsupport;

import static org.moneytrail.testsupport.StoredFacts.party;
import static org.moneytrail.testsupport.StoredFacts.slug;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moneytrail.dataset.Layout;
import org.moneytrail.dataset.StoredRow;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.ListedRaise;
import org.moneytrail.fact.ListedSale;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.fact.PolicyMeasure;
import org.moneytrail.fact.Quote;

/**
 * What the built-in files tell of the stock market and of the talk about money.
 *
 * @param issuers slug of the issuer, by slug of the stock
 */
public record BuiltInMarket(
        Map<String, String> issuers,
        List<Quote> quotes,
        List<ListedRaise> raises,
        List<ListedSale> sales,
        List<Claim> claims,
        List<MarketStatistic> statistics,
        List<PolicyMeasure> measures,
        List<Interest> interests) {

    static BuiltInMarket of(StoredFacts stored) {
        return new BuiltInMarket(
                stored.rows(Layout.LISTED_COMPANIES).stream()
                        .collect(Collectors.toMap(StoredRow::slug, row -> slug(row, "ISSUED_BY"))),
                stored.all(
                        Layout.QUOTES,
                        Quote.Telling::of,
                        (row, told) -> new Quote(row.slug(), slug(row, "QUOTES"), told)),
                stored.all(
                        Layout.LISTED_RAISES,
                        ListedRaise.Telling::of,
                        (row, told) ->
                                new ListedRaise(row.slug(), slug(row, "RAISED_BY_ISSUER"), told)),
                stored.all(
                        Layout.LISTED_SALES,
                        ListedSale.Telling::of,
                        (row, told) ->
                                new ListedSale(row.slug(), slug(row, "SOLD_SHARES_OF"), told)),
                stored.all(
                        Layout.CLAIMS,
                        Claim.Telling::of,
                        (row, told) -> new Claim(row.slug(), told)),
                stored.all(
                        Layout.MARKET_STATS,
                        MarketStatistic.Telling::of,
                        (row, told) -> new MarketStatistic(row.slug(), told)),
                stored.all(
                        Layout.POLICY,
                        PolicyMeasure.Telling::of,
                        (row, told) -> new PolicyMeasure(row.slug(), told)),
                stored.all(
                        Layout.INTERESTS,
                        Interest.Telling::of,
                        (row, told) ->
                                new Interest(
                                        row.slug(),
                                        party(row, "SHOWN_BY"),
                                        slug(row, "SHOWN_IN"),
                                        slug(row, "SHOWN_FOR"),
                                        told)));
    }
}
