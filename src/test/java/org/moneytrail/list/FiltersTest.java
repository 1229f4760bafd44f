package org.moneytrail.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundKind;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.MandateRule;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Reliability;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.fact.SectorMatch;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.testsupport.BuiltInFacts;
import org.moneytrail.testsupport.BuiltInSnapshot;
import org.moneytrail.testsupport.Pages;

/** What filters let through, against the data set's own rows looked through one by one. */
@QuarkusTest
class FiltersTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final CapitalFacts FACTS = BuiltInFacts.INSTANCE.facts();
    private static final Set<String> AI = BuiltInFacts.INSTANCE.sectors().subtree("ai");

    @Test
    void startupsBySectorCityAndListing() {
        assertThat(found("startups", "sector: \"ai\"")).isEqualTo(startups(s -> in(s, AI)));
        assertThat(found("startups", "sector: \"Sector:ai\", city: \"beijing\", listed: false"))
                .isEqualTo(startups(s -> in(s, AI) && "Beijing".equals(s.city()) && !s.listed()));
        assertThat(found("startups", "foundedFrom: \"2021-01-01\", foundedTo: \"2022-12-31\""))
                .isEqualTo(
                        startups(
                                s ->
                                        s.foundedOn() != null
                                                && Set.of(2021, 2022)
                                                        .contains(s.foundedOn().last().getYear())));
    }

    @Test
    void startupsByTheirInvestorsKind() {
        Set<String> expected = startups(s -> rounds(s).anyMatch(FiltersTest::bigTech));
        assertThat(found("startups", "investors: {kinds: [BIG_TECH]}")).isEqualTo(expected);
        assertThat(found("startups", "not: {investors: {kinds: [BIG_TECH]}}"))
                .isEqualTo(startups(s -> !expected.contains(s.slug())));
        assertThat(found("startups", "investors: {kinds: [BIG_TECH]}, sector: \"ai\""))
                .isEqualTo(startups(s -> in(s, AI) && expected.contains(s.slug())));
    }

    @Test
    void aFundOrAPersonInvestsToo() {
        for (PartyRef.Kind kind : PartyRef.Kind.values()) {
            assertThat(found("startups", "investors: {types: [" + kind + "]}"))
                    .isEqualTo(
                            startups(
                                    s ->
                                            rounds(s)
                                                    .flatMap(r -> r.legs().stream())
                                                    .anyMatch(l -> l.investor().kind() == kind)));
        }
    }

    @Test
    void startupsByAndOrAndNot() {
        assertThat(
                        found(
                                "startups",
                                "or: [{city: \"Hangzhou\"}, {and: [{city: \"Shanghai\"}, {listed: true}]}], not: {sector: \"semiconductors\"}"))
                .isEqualTo(
                        startups(
                                s ->
                                        ("Hangzhou".equals(s.city())
                                                        || ("Shanghai".equals(s.city())
                                                                && s.listed()))
                                                && !in(
                                                        s,
                                                        BuiltInFacts.INSTANCE
                                                                .sectors()
                                                                .subtree("semiconductors"))));
    }

    @Test
    void startupsByWhatReachedThem() {
        var standing = BuiltInSnapshot.INSTANCE.on(TODAY);
        BigDecimal least = new BigDecimal("1000000000");
        for (String currency : List.of("CNY", "USD")) {
            assertThat(
                            found(
                                    "startups",
                                    "reached: {min: 1000000000, currency: \"" + currency + "\"}"))
                    .isNotEmpty()
                    .isEqualTo(
                            startups(
                                    s ->
                                            standing.reached(s.slug(), new CurrencyCode(currency))
                                                    .filter(c -> c.stated().compareTo(least) >= 0)
                                                    .isPresent()));
        }
        assertThat(found("startups", "reached: {min: 1000000000, compared: LOW}"))
                .isNotEqualTo(found("startups", "reached: {min: 1000000000, compared: HIGH}"));
    }

    @Test
    void roundsByStatusInstrumentAndSize() {
        assertThat(found("fundingRounds", "statuses: [RUMOURED, CANCELLED]"))
                .isEqualTo(
                        rounds(
                                r ->
                                        r.statusAt(TODAY)
                                                .filter(
                                                        Set.of(
                                                                        RoundStatus.RUMOURED,
                                                                        RoundStatus.CANCELLED)
                                                                ::contains)
                                                .isPresent()));
        assertThat(found("fundingRounds", "instruments: [EQUITY]"))
                .isEqualTo(
                        rounds(
                                r -> {
                                    Instrument told = r.statements().read(RoundTelling::instrument);
                                    return told == null || told == Instrument.EQUITY;
                                }));
        assertThat(
                        found(
                                "fundingRounds",
                                "amount: {min: 100000000, max: 500000000, currency: \"USD\"}"))
                .isNotEmpty()
                .isEqualTo(rounds(r -> dollars(r, "100000000", "500000000")));
    }

    @Test
    void roundsByStartupAndInvestorsTogether() {
        assertThat(
                        found(
                                "fundingRounds",
                                "startup: {sector: \"foundation-models\"}, investors: {kinds: [BIG_TECH]}, effectiveFrom: \"2024-01-01\""))
                .isNotEmpty()
                .isEqualTo(
                        rounds(
                                r ->
                                        "foundation-models".equals(profile(r.startup()).sector())
                                                && bigTech(r)
                                                && r.effectiveOn(TODAY) != null
                                                && r.effectiveOn(TODAY).last().getYear() >= 2024));
    }

    @Test
    void investorsByWhomTheyBack() {
        Set<String> backers =
                FACTS.rounds().stream()
                        .filter(r -> r.startup().equals("zhipu"))
                        .flatMap(r -> r.legs().stream())
                        .map(l -> l.investor().id())
                        .collect(Collectors.toSet());
        Set<String> bodies =
                BuiltInFacts.INSTANCE.funds().profiles().values().stream()
                        .filter(f -> f.body() != null && backers.contains("Fund:" + f.slug()))
                        .map(f -> "Organization:" + f.body())
                        .collect(Collectors.toSet());
        assertThat(
                        found(
                                "investors",
                                "backed: {ids: [\"zhipu\"]}, kinds: [BIG_TECH, LISTED_COMPANY]"))
                .isNotEmpty()
                .isEqualTo(
                        BuiltInSnapshot.INSTANCE.things().organizations().values().stream()
                                .filter(o -> o.investor())
                                .filter(o -> backers.contains(o.id()) || bodies.contains(o.id()))
                                .filter(
                                        o ->
                                                Set.of(
                                                                OrganizationKind.BIG_TECH,
                                                                OrganizationKind.LISTED_COMPANY)
                                                        .contains(o.profile().kind()))
                                .map(o -> o.slug())
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void fundsByTheirPartnersClauses() {
        Set<String> strict =
                BuiltInFacts.INSTANCE.funds().mandates().stream()
                        .filter(
                                m ->
                                        m.statements().read(Mandate.Telling::rule)
                                                == MandateRule.ALLOW_ONLY)
                        .filter(
                                m ->
                                        m.statements().read(Mandate.Telling::match)
                                                == SectorMatch.EXACT)
                        .map(Mandate::fund)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found("funds", "mandates: {rules: [ALLOW_ONLY], match: EXACT}"))
                .isNotEmpty()
                .isEqualTo(strict);
        Set<String> ofHolders =
                BuiltInFacts.INSTANCE.funds().mandates().stream()
                        .filter(
                                m ->
                                        m.statements().read(Mandate.Telling::match)
                                                == SectorMatch.EXACT)
                        .map(m -> "Organization:" + m.holder())
                        .collect(Collectors.toSet());
        assertThat(found("funds", "limitedPartners: {mandates: {match: EXACT}}"))
                .isNotEmpty()
                .isEqualTo(
                        FACTS.commitments().stream()
                                .filter(c -> ofHolders.contains(c.partner().id()))
                                .map(Commitment::fund)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void limitedPartnersByFundsAndKinds() {
        Set<String> guidance =
                BuiltInFacts.INSTANCE.funds().profiles().values().stream()
                        .filter(
                                f ->
                                        f.kind() == FundKind.GOVERNMENT_GUIDANCE_FUND
                                                || f.kind() == FundKind.GOVERNMENT_INDUSTRY_FUND)
                        .map(f -> f.slug())
                        .collect(Collectors.toSet());
        assertThat(
                        found(
                                "limitedPartners",
                                "kinds: [STATE_PLATFORM], funds: {kinds: [GOVERNMENT_GUIDANCE_FUND, GOVERNMENT_INDUSTRY_FUND]}"))
                .isNotEmpty()
                .isEqualTo(
                        FACTS.commitments().stream()
                                .filter(c -> guidance.contains(c.fund()))
                                .map(Commitment::partner)
                                .filter(p -> p.kind() == PartyRef.Kind.ORGANIZATION)
                                .filter(
                                        p ->
                                                profile(p.slug()).kind()
                                                        == OrganizationKind.STATE_PLATFORM)
                                .map(PartyRef::slug)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void peopleByOnePostThatIsBoth() {
        Predicate<Role> chiefOfAnAiStartup =
                role ->
                        "CEO".equals(role.statements().read(Role.Telling::role))
                                && in(profile(role.organization()), AI);
        assertThat(found("people", "roles: [\"ceo\"], startups: {sector: \"ai\"}"))
                .isNotEmpty()
                .isEqualTo(
                        FACTS.roles().stream()
                                .filter(chiefOfAnAiStartup)
                                .map(Role::person)
                                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(found("people", "founderOf: {ids: [\"zhipu\", \"moonshot\"]}"))
                .isNotEmpty()
                .isEqualTo(
                        FACTS.roles().stream()
                                .filter(r -> Set.of("zhipu", "moonshot").contains(r.organization()))
                                .filter(
                                        r ->
                                                String.valueOf(
                                                                r.statements()
                                                                        .read(Role.Telling::role))
                                                        .contains("FOUNDER"))
                                .map(Role::person)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void stocksByExchangeConceptAndIssuer() {
        var stocks = BuiltInSnapshot.INSTANCE.things().stocks().values();
        assertThat(found("conceptStocks", "exchanges: [\"hkex\"]"))
                .isNotEmpty()
                .isEqualTo(
                        stocks.stream()
                                .filter(s -> "HKEX".equals(s.exchange()))
                                .map(s -> s.slug())
                                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(found("conceptStocks", "concepts: [\"GPU\"], not: {exchanges: [\"HKEX\"]}"))
                .isNotEmpty()
                .isEqualTo(
                        stocks.stream()
                                .filter(s -> s.concepts().contains("GPU"))
                                .filter(s -> !"HKEX".equals(s.exchange()))
                                .map(s -> s.slug())
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void sourcesByReliabilityAndDay() {
        assertThat(
                        found(
                                "sources",
                                "reliabilities: [FILING, COMPANY], publishedFrom: \"2024-01-01\""))
                .isNotEmpty()
                .isEqualTo(
                        BuiltInSnapshot.INSTANCE.things().sources().values().stream()
                                .filter(
                                        s ->
                                                Set.of(Reliability.FILING, Reliability.COMPANY)
                                                        .contains(s.reliability()))
                                .filter(s -> s.publishedOn() != null)
                                .filter(s -> s.publishedOn().last().getYear() >= 2024)
                                .map(s -> s.slug())
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> found(String list, String filter) {
        List<JsonNode> nodes =
                Pages.forward(
                        list
                                + "(first: 60, filter: {"
                                + filter
                                + "}%s) { totalCount pageInfo { hasNextPage endCursor } edges { node { slug } } }",
                        list);
        List<String> slugs = nodes.stream().map(node -> node.get("slug").asText()).toList();
        assertThat(slugs).doesNotHaveDuplicates().isSorted();
        return new TreeSet<>(slugs);
    }

    private static Set<String> startups(Predicate<OrganizationProfile> holds) {
        Collection<OrganizationProfile> all =
                BuiltInSnapshot.INSTANCE.things().organizations().values().stream()
                        .filter(row -> row.startup())
                        .map(row -> row.profile())
                        .toList();
        return all.stream()
                .filter(holds)
                .map(OrganizationProfile::slug)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rounds(Predicate<FundingRound> holds) {
        return FACTS.rounds().stream()
                .filter(holds)
                .map(FundingRound::slug)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<FundingRound> rounds(OrganizationProfile startup) {
        return FACTS.rounds().stream().filter(r -> r.startup().equals(startup.slug()));
    }

    private static OrganizationProfile profile(String slug) {
        return FACTS.organizations().get(slug);
    }

    private static boolean in(OrganizationProfile organization, Set<String> sectors) {
        return organization.sector() != null && sectors.contains(organization.sector());
    }

    private static boolean bigTech(FundingRound round) {
        return round.legs().stream()
                .map(leg -> leg.investor())
                .filter(party -> party.kind() == PartyRef.Kind.ORGANIZATION)
                .anyMatch(party -> profile(party.slug()).kind() == OrganizationKind.BIG_TECH);
    }

    private static boolean dollars(FundingRound round, String low, String high) {
        MoneyRange told = round.statements().read(RoundTelling::amount);
        var on = round.effectiveOn(TODAY);
        if (told == null) {
            return false;
        }
        return FACTS.fx()
                .conversion(
                        told.currency(),
                        CurrencyCode.USD,
                        on == null ? TODAY : on.last(),
                        on != null && on.yearOnly())
                .map(rate -> rate.apply(told.cases()).stated())
                .filter(sum -> sum.compareTo(new BigDecimal(low)) >= 0)
                .filter(sum -> sum.compareTo(new BigDecimal(high)) <= 0)
                .isPresent();
    }
}
