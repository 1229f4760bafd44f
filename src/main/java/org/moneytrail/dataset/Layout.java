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
import static org.moneytrail.dataset.Column.texts;
import static org.moneytrail.dataset.RowRule.bothOrNeither;
import static org.moneytrail.dataset.RowRule.disclosedAsSaid;
import static org.moneytrail.dataset.RowRule.oneOf;
import static org.moneytrail.dataset.RowRule.rising;
import static org.moneytrail.dataset.RowRule.withCurrency;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that are understood, in the order in which they are loaded: what a row refers to is there before it. */
public enum Layout {
    SOURCES(
            Kind.SOURCE,
            List.of(
                    id(),
                    text("url"),
                    text("publisher").needed(),
                    text("title").needed(),
                    partialDate("published_on"),
                    code("reliability", Codes.RELIABILITY).needed(),
                    // R5 falls back on it where the day of publication is not known.
                    day("recorded_on").needed())),
    SECTORS(
            Kind.SECTOR,
            List.of(
                    id(),
                    refs("parent_ids", Kind.SECTOR).as("PART_OF"),
                    text("name_en"),
                    text("name_zh")),
            oneOf("name_en", "name_zh")),
    ORGANIZATIONS(
            Kind.ORGANIZATION,
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
            oneOf("name_en", "name_zh")),
    FUNDS(
            Kind.FUND,
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
            withCurrency("currency", "size_amount")),
    PEOPLE(
            Kind.PERSON,
            List.of(id(), text("name_en"), text("name_zh"), source(), text("note")),
            oneOf("name_en", "name_zh")),
    ROLES(
            Kind.ROLE,
            List.of(
                    id(),
                    ref("person_id", Kind.PERSON).needed().as("OF_PERSON"),
                    ref("org_id", Kind.ORGANIZATION).needed().as("AT"),
                    Column.of("role", PlainType.WORD).needed(),
                    partialDate("from"),
                    partialDate("to"),
                    source(),
                    text("note")),
            rising("from", "to")),
    HOLDINGS(
            Kind.HOLDING,
            List.of(
                    id(),
                    party("holder_id").needed().as("HELD_BY"),
                    ref("company_id", Kind.ORGANIZATION).needed().as("HELD_IN"),
                    partialDate("as_of").needed(),
                    Column.of("stake_pct", PlainType.PERCENT),
                    source(),
                    text("note"))),
    LISTED_COMPANIES(
            Kind.STOCK,
            List.of(
                    id(),
                    ref("org_id", Kind.ORGANIZATION).needed().as("ISSUED_BY"),
                    text("ticker").needed(),
                    text("exchange").needed(),
                    text("concept"),
                    source(),
                    text("note"))),
    ROUNDS(
            Kind.ROUND,
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
            rising("span_from", "span_to")),
    PARTICIPATIONS(
            Kind.INVESTMENT,
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
            withCurrency("currency", "amount", "in_kind_low", "in_kind_stated", "in_kind_high")),
    PAYMENTS(
            Kind.PAYMENT,
            List.of(
                    id(),
                    ref("round_id", Kind.ROUND).needed().as("PAID_INTO"),
                    party("investor_id").as("PAID_BY"),
                    money("amount"),
                    currency("currency"),
                    partialDate("on"),
                    source(),
                    text("note")),
            withCurrency("currency", "amount")),
    RETURNS(
            Kind.RETURN,
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
            withCurrency("currency", "amount")),
    ACQUISITIONS(
            Kind.ACQUISITION,
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
            withCurrency("debt_currency", "debt_amount")),
    INTERNAL_SPEND(
            Kind.ALLOCATION,
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
            withCurrency("currency", "amount")),
    FX(
            Kind.FX_RATE,
            List.of(
                    id(),
                    currency("base").needed(),
                    currency("quote").needed(),
                    partialDate("date").needed(),
                    Column.of("rate", PlainType.RATE).needed(),
                    code("kind", Codes.RATE).needed(),
                    source(),
                    text("note")));

    private final Kind kind;
    private final List<Column> columns;
    private final List<RowRule> rules;

    Layout(Kind kind, List<Column> columns, RowRule... rules) {
        this.kind = kind;
        this.columns = columns;
        this.rules = List.of(rules);
    }

    public Kind kind() {
        return kind;
    }

    /** "rounds.csv". */
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    public List<Column> columns() {
        return columns;
    }

    List<RowRule> rules() {
        return rules;
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The column by which a rival telling points to the row that is shown first. */
    Optional<Column> canonical() {
        return columns.stream()
                .filter(column -> column.name().startsWith("canonical_"))
                .findFirst();
    }

    static Layout of(Kind kind) {
        return Arrays.stream(values())
                .filter(layout -> layout.kind == kind)
                .findFirst()
                .orElseThrow();
    }
}
