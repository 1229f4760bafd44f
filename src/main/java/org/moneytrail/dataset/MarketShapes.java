package org.moneytrail.dataset;

import static org.moneytrail.dataset.Column.code;
import static org.moneytrail.dataset.Column.currency;
import static org.moneytrail.dataset.Column.id;
import static org.moneytrail.dataset.Column.money;
import static org.moneytrail.dataset.Column.partialDate;
import static org.moneytrail.dataset.Column.ref;
import static org.moneytrail.dataset.Column.source;
import static org.moneytrail.dataset.Column.text;
import static org.moneytrail.dataset.RowRule.bothOrNeither;
import static org.moneytrail.dataset.RowRule.oneOf;
import static org.moneytrail.dataset.RowRule.rising;
import static org.moneytrail.dataset.RowRule.withCurrency;

import java.util.List;

/** The stock market: what stocks were worth, what their issuers raised, what holders sold. */
final class MarketShapes {

    static final Shape QUOTES =
            Shape.of(
                    List.of(
                            id(),
                            // The column names the issuer, and a stock goes by its issuer's id.
                            ref("org_id", Kind.STOCK).needed().as("QUOTES"),
                            partialDate("date").needed(),
                            Column.of("close_price", PlainType.NUMBER),
                            currency("currency"),
                            money("market_cap"),
                            Column.of("change_pct", PlainType.CHANGE),
                            text("change_basis"),
                            source(),
                            text("note")),
                    oneOf("close_price", "market_cap", "change_pct"),
                    withCurrency("currency", "close_price", "market_cap"),
                    bothOrNeither("change_pct", "change_basis"));

    static final Shape LISTED_RAISES =
            Shape.of(
                    List.of(
                            id(),
                            ref("org_id", Kind.ORGANIZATION).needed().as("RAISED_BY_ISSUER"),
                            code("kind", Codes.RAISE).needed(),
                            partialDate("announced_on"),
                            partialDate("completed_on"),
                            money("amount"),
                            currency("currency"),
                            code("status", Codes.STATUS).needed(),
                            ref("canonical_id", Kind.LISTED_RAISE),
                            source(),
                            text("note")),
                    rising("announced_on", "completed_on"),
                    withCurrency("currency", "amount"));

    static final Shape LISTED_SALES =
            Shape.of(
                    List.of(
                            id(),
                            ref("org_id", Kind.ORGANIZATION).needed().as("SOLD_SHARES_OF"),
                            text("seller").needed(),
                            partialDate("on"),
                            money("amount"),
                            currency("currency"),
                            code("status", Codes.SALE).needed(),
                            source(),
                            text("note")),
                    withCurrency("currency", "amount"));

    private MarketShapes() {}
}
