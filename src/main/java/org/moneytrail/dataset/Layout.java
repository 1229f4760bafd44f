package org.moneytrail.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that are understood, in the order in which they are loaded: what a row refers to is there before it. */
public enum Layout {
    SOURCES(Kind.SOURCE, EntityShapes.SOURCES),
    SECTORS(Kind.SECTOR, EntityShapes.SECTORS),
    ORGANIZATIONS(Kind.ORGANIZATION, EntityShapes.ORGANIZATIONS),
    FUNDS(Kind.FUND, EntityShapes.FUNDS),
    PEOPLE(Kind.PERSON, EntityShapes.PEOPLE),
    ROLES(Kind.ROLE, CompanyShapes.ROLES),
    HOLDINGS(Kind.HOLDING, CompanyShapes.HOLDINGS),
    LISTED_COMPANIES(Kind.STOCK, EntityShapes.LISTED_COMPANIES),
    ROUNDS(Kind.ROUND, RoundShapes.ROUNDS),
    PARTICIPATIONS(Kind.PARTICIPATION, RoundShapes.PARTICIPATIONS),
    PAYMENTS(Kind.PAYMENT, RoundShapes.PAYMENTS),
    RETURNS(Kind.RETURN, RoundShapes.RETURNS),
    ACQUISITIONS(Kind.ACQUISITION, CompanyShapes.ACQUISITIONS),
    INTERNAL_SPEND(Kind.ALLOCATION, CompanyShapes.INTERNAL_SPEND),
    COMMITMENTS(Kind.COMMITMENT, FundShapes.COMMITMENTS),
    MANDATES(Kind.MANDATE, FundShapes.MANDATES),
    QUOTES(Kind.QUOTE, MarketShapes.QUOTES),
    LISTED_RAISES(Kind.LISTED_RAISE, MarketShapes.LISTED_RAISES),
    LISTED_SALES(Kind.LISTED_SALE, MarketShapes.LISTED_SALES),
    CLAIMS(Kind.CLAIM, PublicShapes.CLAIMS),
    MARKET_STATS(Kind.STATISTIC, PublicShapes.MARKET_STATS),
    POLICY(Kind.POLICY_MEASURE, PublicShapes.POLICY),
    INTERESTS(Kind.INTEREST, PublicShapes.INTERESTS),
    FX(Kind.FX_RATE, CompanyShapes.FX);

    private final Kind kind;
    private final Shape shape;

    Layout(Kind kind, Shape shape) {
        this.kind = kind;
        this.shape = shape;
    }

    public Kind kind() {
        return kind;
    }

    /** "rounds.csv". */
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    public List<Column> columns() {
        return shape.columns();
    }

    List<RowRule> rules() {
        return shape.rules();
    }

    Optional<Column> column(String name) {
        return columns().stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The column by which a rival telling points to the row that is shown first. */
    Optional<Column> canonical() {
        return columns().stream()
                .filter(column -> column.name().startsWith("canonical_"))
                .findFirst();
    }

    /** The column that says of whom a row tells. */
    Optional<Column> subject() {
        return columns().stream().filter(column -> column.relationship() != null).findFirst();
    }

    static Layout of(Kind kind) {
        return Arrays.stream(values())
                .filter(layout -> layout.kind == kind)
                .findFirst()
                .orElseThrow();
    }
}
