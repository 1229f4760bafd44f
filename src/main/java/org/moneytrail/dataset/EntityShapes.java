package org.moneytrail.dataset;

import static org.moneytrail.dataset.Column.code;
import static org.moneytrail.dataset.Column.currency;
import static org.moneytrail.dataset.Column.day;
import static org.moneytrail.dataset.Column.flag;
import static org.moneytrail.dataset.Column.id;
import static org.moneytrail.dataset.Column.money;
import static org.moneytrail.dataset.Column.partialDate;
import static org.moneytrail.dataset.Column.ref;
import static org.moneytrail.dataset.Column.refs;
import static org.moneytrail.dataset.Column.source;
import static org.moneytrail.dataset.Column.text;
import static org.moneytrail.dataset.Column.texts;
import static org.moneytrail.dataset.RowRule.oneOf;
import static org.moneytrail.dataset.RowRule.withCurrency;

import java.util.List;

/** Entities: who and what there is, with a name to show. */
final class EntityShapes {

    static final Shape SOURCES =
            Shape.of(
                    List.of(
                            id(),
                            text("url"),
                            text("publisher").needed(),
                            text("title").needed(),
                            partialDate("published_on"),
                            code("reliability", Codes.RELIABILITY).needed(),
                            // R5 falls back on it where the day of publication is not known.
                            day("recorded_on").needed()));

    static final Shape SECTORS =
            Shape.of(
                    List.of(
                            id(),
                            refs("parent_ids", Kind.SECTOR).as("PART_OF"),
                            text("name_en"),
                            text("name_zh")),
                    oneOf("name_en", "name_zh"));

    static final Shape ORGANIZATIONS =
            Shape.of(
                    List.of(
                            id(),
                            text("name_en"),
                            text("name_zh"),
                            texts("aliases"),
                            code("kind", Codes.ORGANIZATION).needed(),
                            Column.of("country", PlainType.COUNTRY),
                            text("city"),
                            partialDate("founded_on"),
                            ref("sector", Kind.SECTOR).as("IN_SECTOR"),
                            text("status"),
                            refs("aggregate_of", Kind.ORGANIZATION).as("STANDS_FOR"),
                            source(),
                            text("note")),
                    oneOf("name_en", "name_zh"));

    static final Shape FUNDS =
            Shape.of(
                    List.of(
                            id(),
                            text("name_en"),
                            text("name_zh"),
                            ref("manager_org_id", Kind.ORGANIZATION).as("MANAGED_BY"),
                            ref("org_id", Kind.ORGANIZATION).as("SAME_BODY_AS"),
                            currency("currency"),
                            Column.of("vintage_year", PlainType.YEAR),
                            money("size_amount"),
                            flag("size_is_target"),
                            flag("is_class"),
                            code("kind", Codes.FUND).needed(),
                            source(),
                            text("note")),
                    oneOf("name_en", "name_zh"),
                    withCurrency("currency", "size_amount"));

    static final Shape PEOPLE =
            Shape.of(
                    List.of(id(), text("name_en"), text("name_zh"), source(), text("note")),
                    oneOf("name_en", "name_zh"));

    static final Shape LISTED_COMPANIES =
            Shape.of(
                    List.of(
                            id(),
                            ref("org_id", Kind.ORGANIZATION).needed().as("ISSUED_BY"),
                            text("ticker").needed(),
                            text("exchange").needed(),
                            text("concept"),
                            source(),
                            text("note")));

    private EntityShapes() {}
}
