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
import static org.moneytrail.dataset.Column.refs;
import static org.moneytrail.dataset.Column.source;
import static org.moneytrail.dataset.Column.text;
import static org.moneytrail.dataset.RowRule.bothOrNeither;
import static org.moneytrail.dataset.RowRule.disclosedAsSaid;
import static org.moneytrail.dataset.RowRule.rising;
import static org.moneytrail.dataset.RowRule.withCurrency;

import java.util.List;

/** Money on its way into startups and back. */
final class RoundShapes {

    static final Shape ROUNDS =
            Shape.of(
                    List.of(
                            id(),
                            ref("startup_id", Kind.ORGANIZATION).needed().as("RAISED_BY"),
                            text("round_name").needed(),
                            partialDate("announced_on"),
                            partialDate("closed_on"),
                            money("amount"),
                            money("amount_min"),
                            money("amount_max"),
                            currency("currency"),
                            code("amount_disclosed", Codes.DISCLOSED),
                            code("scope", Codes.SCOPE).needed(),
                            code("status", Codes.STATUS).needed(),
                            money("post_money"),
                            currency("currency2"),
                            code("instrument", Codes.INSTRUMENT),
                            ref("canonical_round_id", Kind.ROUND),
                            refs("may_contain", Kind.ROUND),
                            refs("part_of", Kind.ROUND),
                            flag("investors_complete"),
                            day("span_from"),
                            day("span_to"),
                            source(),
                            text("note")),
                    rising("amount_min", "amount", "amount_max"),
                    withCurrency("currency", "amount", "amount_min", "amount_max"),
                    withCurrency("currency2", "post_money"),
                    disclosedAsSaid(),
                    bothOrNeither("span_from", "span_to"),
                    rising("span_from", "span_to"));

    static final Shape PARTICIPATIONS =
            Shape.of(
                    List.of(
                            id(),
                            ref("round_id", Kind.ROUND).needed().as("PART_OF_ROUND"),
                            party("investor_id").needed().as("MADE_BY"),
                            flag("is_lead"),
                            money("amount"),
                            currency("currency"),
                            code("instrument", Codes.INSTRUMENT),
                            money("in_kind_low"),
                            money("in_kind_stated"),
                            money("in_kind_high"),
                            source(),
                            text("note")),
                    rising("in_kind_low", "in_kind_stated", "in_kind_high"),
                    withCurrency(
                            "currency", "amount", "in_kind_low", "in_kind_stated", "in_kind_high"));

    static final Shape PAYMENTS =
            Shape.of(
                    List.of(
                            id(),
                            ref("round_id", Kind.ROUND).needed().as("PAID_INTO"),
                            party("investor_id").as("PAID_BY"),
                            money("amount"),
                            currency("currency"),
                            partialDate("on"),
                            source(),
                            text("note")),
                    withCurrency("currency", "amount"));

    static final Shape RETURNS =
            Shape.of(
                    List.of(
                            id(),
                            ref("startup_id", Kind.ORGANIZATION).needed(),
                            ref("round_id", Kind.ROUND).needed().as("RETURNED_FROM"),
                            party("investor_id").as("RETURNED_TO"),
                            partialDate("on"),
                            money("amount"),
                            currency("currency"),
                            source(),
                            text("note")),
                    withCurrency("currency", "amount"));

    private RoundShapes() {}
}
