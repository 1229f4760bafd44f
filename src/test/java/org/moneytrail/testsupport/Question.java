package org.moneytrail.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundKind;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Reliability;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.Source;
import org.moneytrail.fact.Statement;
import org.moneytrail.fact.Statements;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.JudgedItem;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyPreset;
import org.moneytrail.rule.Slice;

/**
 * A question about a few facts: what reached the startups of the sector "models" (acme is one, unlisted) by the end of 2025, as
 * known today, in CNY. A dollar is 7 yuan in every month of 2023, 7.5 over that year, and 8 Hong Kong dollars throughout.
 */
public final class Question {

    public static final FxTable RATES = rates();

    private final List<FundingRound> rounds = new ArrayList<>();
    private final List<Acquisition> acquisitions = new ArrayList<>();
    private final List<InternalAllocation> allocations = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final Map<String, OrganizationProfile> organizations = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final List<Interest> interests = new ArrayList<>();
    private Set<String> startups;
    private LocalDate from;
    private LocalDate to;
    private Clocks clocks = new Clocks(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 11, 23));
    private Methodology methodology = Methodology.STANDARD;
    private String currency = "CNY";

    private Question() {
        organization("acme", "models", false, null);
    }

    public static Question about(Rounds... told) {
        Question question = new Question();
        Arrays.stream(told).map(Rounds::build).forEach(question.rounds::add);
        return question;
    }

    public Question organization(String slug, String sector, boolean listed, String listedOn) {
        return organization(slug, sector, listed, listedOn, false);
    }

    /** A row that is a sum of other firms. */
    public Question standIn(String slug, String sector) {
        return organization(slug, sector, false, null, true);
    }

    private Question organization(
            String slug, String sector, boolean listed, String listedOn, boolean standIn) {
        PartialDate day = listedOn == null ? null : PartialDate.parse(listedOn);
        organizations.put(
                slug,
                new OrganizationProfile(
                        slug,
                        slug,
                        OrganizationKind.STARTUP,
                        sector,
                        "CN",
                        "Beijing",
                        null,
                        standIn,
                        listed,
                        day));
        return this;
    }

    public Question sameBody(String fund, String organization) {
        bodies.put(fund, organization);
        return this;
    }

    public Question role(String person, String organization, String role, String from, String to) {
        String id = "role-" + roles.size();
        Told row = new Told(id, true).set("role", role).set("from", from).set("to", to);
        roles.add(
                new Role(
                        id,
                        person,
                        organization,
                        Recorded.statements(List.of(row.row()), Role.Telling::of)));
        return this;
    }

    public Question holding(PartyRef holder, String company, String percent, String asOf) {
        String id = "holding-" + holdings.size();
        Told row = new Told(id, true).set("stakePct", percent).set("asOf", asOf);
        holdings.add(
                new Holding(
                        id,
                        holder,
                        company,
                        Recorded.statements(List.of(row.row()), Holding.Telling::of)));
        return this;
    }

    public Question acquisition(String id, String target, long total, String announcedOn) {
        Told row =
                new Told(id, true)
                        .set("totalAmount", total)
                        .set("currency", "CNY")
                        .set("announcedOn", announcedOn);
        acquisitions.add(
                new Acquisition(
                        id,
                        target,
                        null,
                        Recorded.statements(List.of(row.row()), Acquisition.Telling::of)));
        return this;
    }

    public Question budget(String id, String firm, String sector, String kind, long amount) {
        Told row =
                new Told(id, true)
                        .set("amount", amount)
                        .set("currency", "CNY")
                        .set("sectorId", sector)
                        .set("natureKind", kind)
                        .set("periodFrom", "2023-01-01")
                        .set("periodTo", "2023-12-31");
        allocations.add(
                new InternalAllocation(
                        id,
                        firm,
                        Recorded.statements(List.of(row.row()), InternalAllocation.Telling::of)));
        return this;
    }

    public Question ofStartups(String... slugs) {
        startups = Set.of(slugs);
        return this;
    }

    public Question window(String first, String last) {
        from = first == null ? null : LocalDate.parse(first);
        to = last == null ? null : LocalDate.parse(last);
        return this;
    }

    public Question validAt(String day) {
        clocks = new Clocks(LocalDate.parse(day), clocks.knownAt());
        return this;
    }

    public Question knownAt(String day) {
        clocks = new Clocks(clocks.validAt(), LocalDate.parse(day));
        return this;
    }

    public Question preset(MethodologyPreset preset) {
        return by(Methodology.of(preset, Methodology.Switches.NONE));
    }

    public Question by(Methodology how) {
        methodology = how;
        return this;
    }

    public Question in(String code) {
        currency = code;
        return this;
    }

    public CapitalReport report() {
        return question().report(facts());
    }

    public CapitalFacts facts() {
        return new CapitalFacts(
                rounds,
                acquisitions,
                allocations,
                holdings,
                roles,
                organizations,
                bodies.entrySet().stream().map(Question::fund).toList(),
                List.of(),
                interests,
                RATES);
    }

    public CapitalQuestion question() {
        Set<String> sectors = startups == null ? Set.of("models") : null;
        CapitalScope scope = new CapitalScope(sectors, startups, null, from, to);
        return new CapitalQuestion(scope, clocks, methodology, new CurrencyCode(currency));
    }

    /** What became of an item: "RETURNED 40, REACHED 60", low..stated..high where they differ, "?" if undisclosed. */
    public String outcome(String slug) {
        return outcome(report(), slug);
    }

    public static String outcome(CapitalReport report, String slug) {
        return report.items().stream()
                .filter(judged -> judged.item().fact().slug().equals(slug))
                .findFirst()
                .map(Question::text)
                .orElse("no item");
    }

    private static String text(JudgedItem judged) {
        return String.join(", ", judged.slices().stream().map(Question::text).toList());
    }

    private static String text(Slice slice) {
        return (slice.reached() ? "REACHED" : slice.reason()) + " " + text(slice.amount());
    }

    public static String text(Cases cases) {
        if (cases == null) {
            return "?";
        }
        String low = plain(cases.low());
        String stated = plain(cases.stated());
        String high = plain(cases.high());
        return low.equals(stated) && stated.equals(high)
                ? stated
                : low + ".." + stated + ".." + high;
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static FxTable rates() {
        List<FxTable.Rate> rates = new ArrayList<>();
        CurrencyCode yuan = new CurrencyCode("CNY");
        CurrencyCode hongKong = new CurrencyCode("HKD");
        for (int month = 1; month <= 12; month++) {
            YearMonth when = YearMonth.of(2023, month);
            rates.add(new FxTable.Rate(yuan, when, null, new BigDecimal("7")));
            rates.add(new FxTable.Rate(hongKong, when, null, new BigDecimal("8")));
        }
        rates.add(new FxTable.Rate(yuan, null, Year.of(2023), new BigDecimal("7.5")));
        rates.add(new FxTable.Rate(hongKong, null, Year.of(2023), new BigDecimal("8")));
        rates.add(new FxTable.Rate(yuan, null, Year.of(2022), new BigDecimal("6.5")));
        return new FxTable(rates);
    }

    /** Somebody looked at a startup, and no money is known. */
    public Question lookedAt(String startup, String on) {
        Fields fields = new Fields(Map.of("kind", "LOOKED", "on", on));
        Source source =
                new Source(
                        "seen",
                        null,
                        "",
                        "",
                        PartialDate.parse(on),
                        Reliability.PRESS,
                        LocalDate.parse("2026-11-23"));
        PartyRef looker = new PartyRef(PartyRef.Kind.ORGANIZATION, "looker", "looker");
        interests.add(
                new Interest(
                        "look-" + interests.size(),
                        looker,
                        startup,
                        null,
                        new Statements<>(
                                List.of(
                                        Statement.of(
                                                "look",
                                                source,
                                                true,
                                                fields,
                                                Interest.Telling::of)))));
        return this;
    }

    private static FundProfile fund(Map.Entry<String, String> body) {
        return new FundProfile(
                body.getKey(),
                body.getKey(),
                FundKind.VC,
                null,
                null,
                null,
                false,
                false,
                body.getValue(),
                null);
    }
}
