package org.moneytrail.dataset;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

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

    private static final Map<Kind, Layout> OF_KIND = new EnumMap<>(Kind.class);

    static {
        for (Layout layout : values()) {
            OF_KIND.put(layout.kind, layout);
        }
    }

    private final Kind kind;
    private final Shape shape;
    private final Optional<Column> canonical;
    private final Optional<Column> subject;
    private final List<Column> toOwnKind;

    Layout(Kind kind, Shape shape) {
        this.kind = kind;
        this.shape = shape;
        this.canonical = first(shape, column -> column.name().startsWith("canonical_"));
        this.subject = first(shape, column -> column.relationship() != null);
        this.toOwnKind =
                shape.columns().stream()
                        .filter(column -> column.refersTo().contains(kind))
                        .filter(
                                column ->
                                        column.relationship() != null
                                                || canonical.filter(column::equals).isPresent())
                        .toList();
    }

    private static Optional<Column> first(Shape shape, Predicate<Column> wanted) {
        return shape.columns().stream().filter(wanted).findFirst();
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
        return canonical;
    }

    /** The column that says of whom a row tells. */
    Optional<Column> subject() {
        return subject;
    }

    /** Columns by which a row needs other rows of its file to be there before it. */
    List<Column> toOwnKind() {
        return toOwnKind;
    }

    static Layout of(Kind kind) {
        return Objects.requireNonNull(OF_KIND.get(kind));
    }
}
