package org.moneytrail.testsupport;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moneytrail.dataset.DataSet;
import org.moneytrail.dataset.Layout;
import org.moneytrail.dataset.StoredRow;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Payment;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Return;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.fact.Statements;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.SectorTree;

/** The built-in data set as facts for the rules, without a graph: rows as the graph would store them. */
public final class BuiltInFacts {

    public static final BuiltInFacts INSTANCE = new BuiltInFacts(null);

    private final DataSet data = DataSet.builtIn();
    private final Random order;
    private final Map<String, Map<String, Object>> sources = new HashMap<>();
    private final SectorTree sectors;
    private final CapitalFacts facts;

    /** @param order in which rows come; null for that of the files */
    private BuiltInFacts(Random order) {
        this.order = order;
        stored(Layout.SOURCES).forEach(row -> sources.put(row.id(), row.node()));
        this.sectors =
                new SectorTree(
                        stored(Layout.SECTORS).stream()
                                .collect(
                                        Collectors.toMap(
                                                StoredRow::slug,
                                                row -> Set.copyOf(slugs(row, "PART_OF")))));
        this.facts =
                new CapitalFacts(
                        rounds(),
                        all(
                                Layout.ACQUISITIONS,
                                Acquisition.Telling::of,
                                (row, told) ->
                                        new Acquisition(
                                                row.slug(),
                                                slug(row, "TARGETS"),
                                                slug(row, "ACQUIRED_BY"),
                                                told)),
                        all(
                                Layout.INTERNAL_SPEND,
                                InternalAllocation.Telling::of,
                                (row, told) ->
                                        new InternalAllocation(
                                                row.slug(), slug(row, "BUDGETED_BY"), told)),
                        all(
                                Layout.HOLDINGS,
                                Holding.Telling::of,
                                (row, told) ->
                                        new Holding(
                                                row.slug(),
                                                party(row, "HELD_BY"),
                                                slug(row, "HELD_IN"),
                                                told)),
                        all(
                                Layout.ROLES,
                                Role.Telling::of,
                                (row, told) ->
                                        new Role(
                                                row.slug(),
                                                slug(row, "OF_PERSON"),
                                                slug(row, "AT"),
                                                told)),
                        stored(Layout.ORGANIZATIONS).stream()
                                .map(BuiltInFacts::profile)
                                .collect(Collectors.toMap(OrganizationProfile::slug, o -> o)),
                        stored(Layout.FUNDS).stream()
                                .filter(row -> !slugs(row, "SAME_BODY_AS").isEmpty())
                                .collect(
                                        Collectors.toMap(
                                                StoredRow::slug, row -> slug(row, "SAME_BODY_AS"))),
                        new FxTable(
                                stored(Layout.FX).stream().flatMap(BuiltInFacts::rate).toList()));
    }

    public static BuiltInFacts shuffled(Random order) {
        return new BuiltInFacts(order);
    }

    private List<StoredRow> stored(Layout layout) {
        List<StoredRow> rows = new ArrayList<>(data.stored(layout));
        if (order != null) {
            Collections.shuffle(rows, order);
        }
        return rows;
    }

    public CapitalFacts facts() {
        return facts;
    }

    public SectorTree sectors() {
        return sectors;
    }

    private List<FundingRound> rounds() {
        List<Participation> legs =
                all(
                        Layout.PARTICIPATIONS,
                        Participation.Telling::of,
                        (row, told) -> new Participation(row.slug(), party(row, "MADE_BY"), told));
        Map<String, List<Payment>> payments = new HashMap<>();
        all(Layout.PAYMENTS, Payment.Telling::of, (row, told) -> row)
                .forEach(
                        row ->
                                payments.computeIfAbsent(
                                                slug(row, "PAID_INTO"), any -> new ArrayList<>())
                                        .add(
                                                new Payment(
                                                        row.slug(),
                                                        party(row, "PAID_BY"),
                                                        told(List.of(row), Payment.Telling::of))));
        Map<String, List<Return>> returns = new HashMap<>();
        all(Layout.RETURNS, Return.Telling::of, (row, told) -> row)
                .forEach(
                        row ->
                                returns.computeIfAbsent(
                                                slug(row, "RETURNED_FROM"),
                                                any -> new ArrayList<>())
                                        .add(
                                                new Return(
                                                        row.slug(),
                                                        party(row, "RETURNED_TO"),
                                                        told(List.of(row), Return.Telling::of))));
        Map<String, List<Participation>> byRound =
                legs.stream()
                        .collect(
                                Collectors.groupingBy(
                                        leg -> leg.slug().substring(0, leg.slug().indexOf('.'))));
        return all(
                Layout.ROUNDS,
                RoundTelling::of,
                (row, told) ->
                        new FundingRound(
                                row.slug(),
                                slug(row, "RAISED_BY"),
                                told,
                                byRound.getOrDefault(row.slug(), List.of()),
                                payments.getOrDefault(row.slug(), List.of()),
                                returns.getOrDefault(row.slug(), List.of())));
    }

    /** One fact for each id, with all rows that tell of it; the row that owns the links gives the rest. */
    private <T, F> List<F> all(
            Layout layout, Function<Fields, T> type, BiFunction<StoredRow, Statements<T>, F> fact) {
        Map<String, List<StoredRow>> tellings =
                stored(layout).stream()
                        .collect(
                                Collectors.groupingBy(
                                        StoredRow::id, TreeMap::new, Collectors.toList()));
        return tellings.values().stream()
                .map(rows -> fact.apply(owner(rows), told(rows, type)))
                .toList();
    }

    private static StoredRow owner(List<StoredRow> rows) {
        return rows.stream().max(Comparator.comparing(row -> row.links().size())).orElseThrow();
    }

    private <T> Statements<T> told(List<StoredRow> rows, Function<Fields, T> type) {
        List<Map<String, Object>> recorded =
                rows.stream()
                        .map(
                                row ->
                                        Map.<String, Object>of(
                                                "statement",
                                                row.statement(),
                                                "source",
                                                sources.get(row.source())))
                        .toList();
        return Recorded.statements(recorded, type);
    }

    private static List<String> slugs(StoredRow row, String relationship) {
        return row.links().getOrDefault(relationship, List.of()).stream()
                .map(id -> id.substring(id.indexOf(':') + 1))
                .toList();
    }

    private static String slug(StoredRow row, String relationship) {
        return slugs(row, relationship).stream().findFirst().orElse(null);
    }

    private static PartyRef party(StoredRow row, String relationship) {
        return row.links().getOrDefault(relationship, List.of()).stream()
                .findFirst()
                .map(id -> PartyRef.of(id, id))
                .orElse(null);
    }

    private static OrganizationProfile profile(StoredRow row) {
        Fields node = new Fields(row.node());
        return new OrganizationProfile(
                row.slug(),
                node.textOr("name", row.slug()),
                slug(row, "IN_SECTOR"),
                node.text("country"),
                node.text("city"),
                node.date("foundedOn"),
                !slugs(row, "STANDS_FOR").isEmpty(),
                Boolean.TRUE.equals(node.flag("listed")),
                node.date("listedOn"));
    }

    private static java.util.stream.Stream<FxTable.Rate> rate(StoredRow row) {
        Fields node = new Fields(row.node());
        CurrencyCode quote = new CurrencyCode(node.text("quote"));
        BigDecimal rate = node.decimal("rate");
        return switch (node.textOr("kind", "")) {
            case "monthly average" ->
                    java.util.stream.Stream.of(
                            new FxTable.Rate(
                                    quote, YearMonth.parse(node.text("date")), null, rate));
            case "annual average" ->
                    java.util.stream.Stream.of(
                            new FxTable.Rate(quote, null, Year.parse(node.text("date")), rate));
            default -> java.util.stream.Stream.empty();
        };
    }
}
