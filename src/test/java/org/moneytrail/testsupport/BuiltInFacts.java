package org.moneytrail.testsupport;

import static org.moneytrail.testsupport.StoredFacts.party;
import static org.moneytrail.testsupport.StoredFacts.slug;
import static org.moneytrail.testsupport.StoredFacts.slugs;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.moneytrail.fact.Payment;
import org.moneytrail.fact.Return;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.SectorTree;

/** The built-in data set as facts for the rules, without a graph: rows as the graph would store them. */
public final class BuiltInFacts {

    public static final BuiltInFacts INSTANCE = new BuiltInFacts(DataSet.builtIn(), null);

    private final StoredFacts stored;
    private final SectorTree sectors;
    private final CapitalFacts facts;
    private final BuiltInFunds funds;
    private final BuiltInMarket market;

    private BuiltInFacts(DataSet data, @Nullable Random order) {
        this.stored = new StoredFacts(data, order);
        this.funds = BuiltInFunds.of(stored);
        this.market = BuiltInMarket.of(stored);
        this.sectors =
                new SectorTree(
                        stored.rows(Layout.SECTORS).stream()
                                .collect(
                                        Collectors.toMap(
                                                StoredRow::slug,
                                                row -> Set.copyOf(slugs(row, "PART_OF")))));
        this.facts =
                new CapitalFacts(
                        rounds(),
                        stored.all(
                                Layout.ACQUISITIONS,
                                Acquisition.Telling::of,
                                (row, told) ->
                                        new Acquisition(
                                                row.slug(),
                                                slug(row, "TARGETS"),
                                                slug(row, "ACQUIRED_BY"),
                                                told)),
                        stored.all(
                                Layout.INTERNAL_SPEND,
                                InternalAllocation.Telling::of,
                                (row, told) ->
                                        new InternalAllocation(
                                                row.slug(), slug(row, "BUDGETED_BY"), told)),
                        stored.all(
                                Layout.HOLDINGS,
                                Holding.Telling::of,
                                (row, told) ->
                                        new Holding(
                                                row.slug(),
                                                party(row, "HELD_BY"),
                                                slug(row, "HELD_IN"),
                                                told)),
                        stored.all(
                                Layout.ROLES,
                                Role.Telling::of,
                                (row, told) ->
                                        new Role(
                                                row.slug(),
                                                slug(row, "OF_PERSON"),
                                                slug(row, "AT"),
                                                told)),
                        stored.rows(Layout.ORGANIZATIONS).stream()
                                .map(BuiltInFacts::profile)
                                .collect(Collectors.toMap(OrganizationProfile::slug, o -> o)),
                        List.copyOf(funds.profiles().values()),
                        funds.commitments(),
                        market.interests(),
                        new FxTable(
                                stored.rows(Layout.FX).stream()
                                        .flatMap(BuiltInFacts::rate)
                                        .toList()));
    }

    public static BuiltInFacts shuffled(Random order) {
        return new BuiltInFacts(DataSet.builtIn(), order);
    }

    /** Another data set, read in the same way. */
    public static BuiltInFacts of(DataSet data) {
        return new BuiltInFacts(data, null);
    }

    public CapitalFacts facts() {
        return facts;
    }

    public SectorTree sectors() {
        return sectors;
    }

    /** Funds, who committed money to them, and what binds them. */
    public BuiltInFunds funds() {
        return funds;
    }

    /** Stocks, claims, statistics, measures and interest. */
    public BuiltInMarket market() {
        return market;
    }

    private List<FundingRound> rounds() {
        List<Participation> legs =
                stored.all(
                        Layout.PARTICIPATIONS,
                        Participation.Telling::of,
                        (row, told) -> new Participation(row.slug(), party(row, "MADE_BY"), told));
        Map<String, List<Payment>> payments = new HashMap<>();
        stored.all(Layout.PAYMENTS, Payment.Telling::of, (row, told) -> row)
                .forEach(
                        row ->
                                payments.computeIfAbsent(
                                                slug(row, "PAID_INTO"), any -> new ArrayList<>())
                                        .add(
                                                new Payment(
                                                        row.slug(),
                                                        party(row, "PAID_BY"),
                                                        stored.told(
                                                                List.of(row),
                                                                Payment.Telling::of))));
        Map<String, List<Return>> returns = new HashMap<>();
        stored.all(Layout.RETURNS, Return.Telling::of, (row, told) -> row)
                .forEach(
                        row ->
                                returns.computeIfAbsent(
                                                slug(row, "RETURNED_FROM"),
                                                any -> new ArrayList<>())
                                        .add(
                                                new Return(
                                                        row.slug(),
                                                        party(row, "RETURNED_TO"),
                                                        stored.told(
                                                                List.of(row),
                                                                Return.Telling::of))));
        Map<String, List<Participation>> byRound =
                legs.stream()
                        .collect(
                                Collectors.groupingBy(
                                        leg -> leg.slug().substring(0, leg.slug().indexOf('.'))));
        return stored.all(
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

    private static OrganizationProfile profile(StoredRow row) {
        Fields node = new Fields(row.node());
        return new OrganizationProfile(
                row.slug(),
                node.textOr("name", row.slug()),
                node.choice("kind", org.moneytrail.fact.OrganizationKind.class),
                slug(row, "IN_SECTOR"),
                node.text("country"),
                node.text("city"),
                node.date("foundedOn"),
                !slugs(row, "STANDS_FOR").isEmpty(),
                Boolean.TRUE.equals(node.flag("listed")),
                node.date("listedOn"));
    }

    private static Stream<FxTable.Rate> rate(StoredRow row) {
        Fields node = new Fields(row.node());
        CurrencyCode quote = new CurrencyCode(node.text("quote"));
        BigDecimal rate = node.decimal("rate");
        return switch (node.textOr("kind", "")) {
            case "monthly average" ->
                    Stream.of(
                            new FxTable.Rate(
                                    quote, YearMonth.parse(node.text("date")), null, rate));
            case "annual average" ->
                    Stream.of(new FxTable.Rate(quote, null, Year.parse(node.text("date")), rate));
            default -> Stream.empty();
        };
    }
}
