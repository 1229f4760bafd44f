package org.moneytrail.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.fact.Source;
import org.moneytrail.fact.Statement;
import org.moneytrail.fact.Statements;
import org.moneytrail.money.FxTable;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.SectorTree;

/** Each sentence of R26 on one startup with one round of 100 yuan. */
class ClaimFixtureTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-31");
    private static final SectorTree TREE =
            new SectorTree(Map.of("ai", Set.of(), "models", Set.of("ai")));

    private static Statement<RoundTelling> round(String source, String amount) {
        Map<String, Object> told =
                new HashMap<>(
                        Map.of(
                                "closedOn", "2023-06-01",
                                "scope", "ROUND",
                                "status", "CLOSED",
                                "currency", "CNY",
                                "amountDisclosed", "exact"));
        if (!amount.isEmpty()) {
            told.put("amount", amount);
        }
        return statement("r-" + source + amount, source, told, RoundTelling::of);
    }

    private static <T> Statement<T> statement(
            String id,
            String source,
            Map<String, Object> told,
            java.util.function.Function<Fields, T> type) {
        Source page =
                Source.of(
                        source,
                        new Fields(
                                Map.of("publishedOn", "2023-12-31", "recordedOn", "2024-01-01")));
        return Statement.of(id, page, true, new Fields(told), type);
    }

    private static Claim claim(String amount, String kind) {
        return claim("headline", "a paper", amount, kind);
    }

    private static Claim claim(String source, String claimant, String amount, String kind) {
        Map<String, Object> told =
                Map.of(
                        "claimant", claimant,
                        "claimedOn", "2023-12-31",
                        "region", "CN",
                        "sectorIds", List.of("models"),
                        "periodFrom", "2023-01-01",
                        "periodTo", "2023-12-31",
                        "kind", kind,
                        "amount", amount,
                        "currency", "CNY");
        return new Claim(
                "c-" + source,
                new Statements<>(
                        List.of(statement("c-" + source, source, told, Claim.Telling::of))));
    }

    private static MarketStatistic statistic(String value, String sector) {
        Map<String, Object> told =
                Map.of(
                        "region", "CN",
                        "sectorIds", List.of(sector),
                        "periodFrom", "2023-01-01",
                        "periodTo", "2023-12-31",
                        "kind", "AMOUNT",
                        "value", value,
                        "unit", "CNY");
        return new MarketStatistic(
                "s",
                new Statements<>(
                        List.of(statement("s", "compiler", told, MarketStatistic.Telling::of))));
    }

    private static FactCheck check(Claim claim, Talk talk, List<FundingRound> rounds) {
        OrganizationProfile startup =
                new OrganizationProfile(
                        "st",
                        "St",
                        OrganizationKind.STARTUP,
                        "models",
                        "CN",
                        null,
                        null,
                        false,
                        false,
                        null);
        CapitalFacts facts =
                new CapitalFacts(
                        rounds,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of("st", startup),
                        List.of(),
                        List.of(),
                        List.of(),
                        new FxTable(
                                List.of(
                                        new FxTable.Rate(
                                                org.moneytrail.money.CurrencyCode.CNY,
                                                java.time.YearMonth.parse("2023-06"),
                                                null,
                                                new java.math.BigDecimal("7")))));
        return FactCheck.of(claim, talk, facts, TREE, new Clocks(DAY, DAY), Methodology.STANDARD);
    }

    private static FundingRound raised(String slug, Statement<RoundTelling> told) {
        return new FundingRound(
                slug, "st", new Statements<>(List.of(told)), List.of(), List.of(), List.of());
    }

    private static final Talk SILENCE = new Talk(List.of(), List.of());
    private static final List<FundingRound> HUNDRED =
            List.of(raised("hundred", round("wire", "100")));

    @Test
    void overlappingRangesSupportAClaim() {
        assertThat(check(claim("100", "INVESTMENT"), SILENCE, HUNDRED).verdict())
                .isEqualTo(ClaimVerdict.SUPPORTED);
    }

    @Test
    void aClaimBelowWhatIsDocumentedIsUnderstated() {
        assertThat(check(claim("99", "INVESTMENT"), SILENCE, HUNDRED).verdict())
                .isEqualTo(ClaimVerdict.UNDERSTATED);
    }

    @Test
    void withoutAYardstickASectorsClaimIsNotRefuted() {
        FactCheck check = check(claim("1000", "INVESTMENT"), SILENCE, HUNDRED);
        assertThat(check.verdict()).isEqualTo(ClaimVerdict.UNPROVEN);
        assertThat(check.reason()).isEqualTo(ReasonCode.NO_YARDSTICK);
        assertThat(check.multiple()).isEqualByComparingTo("10");
    }

    @Test
    void aSmallerStatisticOfAWiderSectorRefutesIt() {
        Talk talk = new Talk(List.of(), List.of(statistic("500", "ai")));
        assertThat(check(claim("1000", "INVESTMENT"), talk, HUNDRED).verdict())
                .isEqualTo(ClaimVerdict.REFUTED);
    }

    @Test
    void aStatisticAsLargeDoesNotRefuteIt() {
        Talk talk = new Talk(List.of(), List.of(statistic("1000", "ai")));
        assertThat(check(claim("1000", "INVESTMENT"), talk, HUNDRED).reason())
                .isEqualTo(ReasonCode.YARDSTICK_AS_LARGE);
    }

    @Test
    void anotherPartysClaimIsAYardstickAndARetellingIsNone() {
        Claim asked = claim("1000", "INVESTMENT");
        Talk other = new Talk(List.of(claim("rival", "another", "500", "INVESTMENT")), List.of());
        Talk retold = new Talk(List.of(claim("rival", "another", "1000", "INVESTMENT")), List.of());
        assertThat(check(asked, other, HUNDRED).verdict()).isEqualTo(ClaimVerdict.REFUTED);
        assertThat(check(asked, retold, HUNDRED).reason()).isEqualTo(ReasonCode.NO_YARDSTICK);
    }

    @Test
    void anUndisclosedItemIsTakenToBeAsLargeAsTheLargest() {
        Talk talk = new Talk(List.of(), List.of(statistic("120", "ai")));
        List<FundingRound> rounds = List.of(HUNDRED.get(0), raised("secret", round("wire", "")));
        assertThat(check(claim("200", "INVESTMENT"), talk, rounds).reason())
                .isEqualTo(ReasonCode.UNDISCLOSED_COULD_FILL);
        assertThat(check(claim("201", "INVESTMENT"), talk, rounds).verdict())
                .isEqualTo(ClaimVerdict.REFUTED);
    }

    @Test
    void itsOwnSourceDoesNotProveIt() {
        List<FundingRound> own = List.of(raised("own", round("headline", "1000")));
        FactCheck check = check(claim("1000", "INVESTMENT"), SILENCE, own);
        assertThat(check.reason()).isEqualTo(ReasonCode.NOTHING_DOCUMENTED);
        assertThat(check.beyondCoverage()).isTrue();
    }

    @Test
    void plansAndInternalMoneyAreNoInvestment() {
        assertThat(check(claim("100", "PLAN"), SILENCE, HUNDRED).verdict())
                .isEqualTo(ClaimVerdict.NOT_INVESTMENT);
        assertThat(check(claim("100", "INTERNAL"), SILENCE, HUNDRED).verdict())
                .isEqualTo(ClaimVerdict.NOT_INVESTMENT);
    }
}
