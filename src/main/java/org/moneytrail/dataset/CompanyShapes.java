package org.moneytrail.dataset;

import static org.moneytrail.dataset.Column.code;
import static org.moneytrail.dataset.Column.currency;
import static org.moneytrail.dataset.Column.day;
import static org.moneytrail.dataset.Column.flag;
import static org.moneytrail.dataset.Column.id;
import static org.moneytrail.dataset.Column.money;
import static org.moneytrail.dataset.Column.partialDate;
import static org.moneytrail.dataset.Column.party;
import static org.moneytrail.dataset.Column.ref;
import static org.moneytrail.dataset.Column.source;
import static org.moneytrail.dataset.Column.text;
import static org.moneytrail.dataset.RowRule.rising;
import static org.moneytrail.dataset.RowRule.withCurrency;

import java.util.List;

/** What else is told of companies: who leads and holds them, who buys them, what they spend on themselves; and the rates by which sums compare. */
final class CompanyShapes {

    static final Shape ROLES =
            Shape.of(
                    List.of(
                            id(),
                            ref("person_id", Kind.PERSON).needed().as("OF_PERSON"),
                            ref("org_id", Kind.ORGANIZATION).needed().as("AT"),
                            Column.of("role", PlainType.WORD).needed(),
                            partialDate("from"),
                            partialDate("to"),
                            source(),
                            text("note")),
                    rising("from", "to"));

    static final Shape HOLDINGS =
            Shape.of(
                    List.of(
                            id(),
                            party("holder_id").needed().as("HELD_BY"),
                            ref("company_id", Kind.ORGANIZATION).needed().as("HELD_IN"),
                            partialDate("as_of").needed(),
                            Column.of("stake_pct", PlainType.PERCENT),
                            source(),
                            text("note")));

    static final Shape ACQUISITIONS =
            Shape.of(
                    List.of(
                            id(),
                            ref("target_id", Kind.ORGANIZATION).needed().as("TARGETS"),
                            ref("acquirer_id", Kind.ORGANIZATION).as("ACQUIRED_BY"),
                            partialDate("announced_on"),
                            money("total_amount"),
                            currency("currency"),
                            money("cash_amount"),
                            currency("cash_currency"),
                            money("debt_amount"),
                            currency("debt_currency"),
                            text("other_part"),
                            ref("canonical_id", Kind.ACQUISITION),
                            source(),
                            text("note")),
                    withCurrency("currency", "total_amount"),
                    withCurrency("cash_currency", "cash_amount"),
                    withCurrency("debt_currency", "debt_amount"));

    static final Shape INTERNAL_SPEND =
            Shape.of(
                    List.of(
                            id(),
                            ref("org_id", Kind.ORGANIZATION).needed().as("BUDGETED_BY"),
                            text("period"),
                            day("period_from"),
                            day("period_to"),
                            money("amount"),
                            currency("currency"),
                            ref("sector_id", Kind.SECTOR).as("FOR_SECTOR"),
                            text("nature"),
                            code("nature_kind", Codes.NATURE).needed(),
                            flag("is_estimate"),
                            ref("canonical_id", Kind.ALLOCATION),
                            source(),
                            text("note")),
                    rising("period_from", "period_to"),
                    withCurrency("currency", "amount"));

    static final Shape FX =
            Shape.of(
                    List.of(
                            id(),
                            currency("base").needed(),
                            currency("quote").needed(),
                            partialDate("date").needed(),
                            Column.of("rate", PlainType.RATE).needed(),
                            code("kind", Codes.RATE).needed(),
                            source(),
                            text("note")));

    private CompanyShapes() {}
}
