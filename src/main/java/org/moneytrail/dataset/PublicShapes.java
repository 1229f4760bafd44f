package org.moneytrail.dataset;

import static org.moneytrail.dataset.Column.code;
import static org.moneytrail.dataset.Column.currency;
import static org.moneytrail.dataset.Column.day;
import static org.moneytrail.dataset.Column.id;
import static org.moneytrail.dataset.Column.money;
import static org.moneytrail.dataset.Column.partialDate;
import static org.moneytrail.dataset.Column.parties;
import static org.moneytrail.dataset.Column.party;
import static org.moneytrail.dataset.Column.ref;
import static org.moneytrail.dataset.Column.refs;
import static org.moneytrail.dataset.Column.source;
import static org.moneytrail.dataset.Column.text;
import static org.moneytrail.dataset.Column.texts;
import static org.moneytrail.dataset.RowRule.oneOf;
import static org.moneytrail.dataset.RowRule.rising;
import static org.moneytrail.dataset.RowRule.withCurrency;

import java.util.List;
import java.util.Optional;

/** What is said in public: headline sums, published statistics, measures of the state, and interest without money. */
final class PublicShapes {

    static final Shape CLAIMS =
            Shape.of(
                    List.of(
                            id(),
                            text("claimant").needed(),
                            partialDate("claimed_on").needed(),
                            text("period"),
                            text("region"),
                            texts("sector"),
                            refs("sector_ids", Kind.SECTOR).as("CLAIMS_ABOUT"),
                            day("period_from"),
                            day("period_to"),
                            refs("startup_ids", Kind.ORGANIZATION).as("CLAIMS_ABOUT"),
                            parties("investor_ids").as("CLAIMS_ABOUT"),
                            code("kind", Codes.CLAIM).needed(),
                            text("claim").needed(),
                            money("amount"),
                            money("amount_min"),
                            money("amount_max"),
                            currency("currency"),
                            source(),
                            text("note")),
                    oneOf("amount", "amount_min", "amount_max"),
                    rising("amount_min", "amount", "amount_max"),
                    withCurrency("currency", "amount", "amount_min", "amount_max"),
                    rising("period_from", "period_to"));

    static final Shape MARKET_STATS =
            Shape.of(
                    List.of(
                            id(),
                            text("metric").needed(),
                            text("period"),
                            day("period_from"),
                            day("period_to"),
                            text("region"),
                            texts("sector"),
                            refs("sector_ids", Kind.SECTOR).as("MEASURES"),
                            code("kind", Codes.STATISTIC).needed(),
                            Column.of("value", PlainType.NUMBER).needed(),
                            text("unit").needed(),
                            text("compiler").needed(),
                            source(),
                            text("note")),
                    rising("period_from", "period_to"),
                    PublicShapes::aStatisticHasItsUnit);

    /** A measure may be in force before it is published, so its days are in no order. */
    static final Shape POLICY =
            Shape.of(
                    List.of(
                            id(),
                            text("issuer").needed(),
                            text("level"),
                            text("title_en"),
                            text("title_zh"),
                            partialDate("issued_on"),
                            partialDate("effective_on"),
                            text("summary"),
                            source()),
                    oneOf("title_en", "title_zh"));

    static final Shape INTERESTS =
            Shape.of(
                    List.of(
                            id(),
                            party("investor_id").needed().as("SHOWN_BY"),
                            ref("startup_id", Kind.ORGANIZATION).as("SHOWN_IN"),
                            ref("sector_id", Kind.SECTOR).as("SHOWN_FOR"),
                            code("kind", Codes.INTEREST).needed(),
                            partialDate("on"),
                            source(),
                            text("note")),
                    oneOf("startup_id", "sector_id"));

    private PublicShapes() {}

    /** R26 compares amounts, so that their unit must be a currency. */
    private static Optional<RowRule.Broken> aStatisticHasItsUnit(Row row) {
        String unit = String.valueOf(row.text("unit"));
        String reason =
                switch (String.valueOf(row.text("kind"))) {
                    case "AMOUNT" -> PlainType.CURRENCY.read(unit).reason();
                    case "SHARE" -> unit.equals("percent") ? null : "a share is in percent";
                    default -> null;
                };
        return Optional.ofNullable(reason).map(why -> new RowRule.Broken("unit", why));
    }
}
