package org.moneytrail.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Clocks;
import org.moneytrail.rule.Methodology;
import org.moneytrail.testsupport.BuiltInFacts;

/** The verdict on every claim of the built-in data, as could be told at its date and as is known later (R26). */
class FactCheckTest {

    private static final BuiltInFacts DATA = BuiltInFacts.INSTANCE;
    private static final Talk TALK = new Talk(DATA.market().claims(), DATA.market().statistics());
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static FactCheck atItsDate(String slug) {
        Claim claim = claim(slug);
        return check(claim, FactCheck.clocksOf(claim, TODAY));
    }

    private static FactCheck today(String slug) {
        return check(claim(slug), new Clocks(TODAY, TODAY));
    }

    private static Claim claim(String slug) {
        return DATA.market().claims().stream()
                .filter(claim -> claim.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static FactCheck check(Claim claim, Clocks clocks) {
        return FactCheck.of(
                claim, TALK, DATA.facts(), DATA.sectors(), clocks, Methodology.STANDARD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            cl-2024-ai-6619        | REFUTED ABOVE_ALL_YARDSTICKS         | REFUTED ABOVE_ALL_YARDSTICKS
            cl-2025-model          | UNPROVEN UNDISCLOSED_COULD_FILL      | UNPROVEN UNDISCLOSED_COULD_FILL
            cl-5-unicorns          | UNPROVEN UNDISCLOSED_COULD_FILL      | UNPROVEN UNDISCLOSED_COULD_FILL
            cl-aigc-2023           | UNPROVEN NOTHING_DOCUMENTED          | UNPROVEN NOTHING_DOCUMENTED
            cl-alibaba-33          | UNPROVEN UNDISCLOSED_COULD_FILL      | UNPROVEN UNDISCLOSED_COULD_FILL
            cl-beijing-100bn       | NOT_INVESTMENT PLANNED_MONEY         | NOT_INVESTMENT PLANNED_MONEY
            cl-ceocn-23            | UNPROVEN UNDISCLOSED_COULD_FILL      | UNPROVEN UNDISCLOSED_COULD_FILL
            cl-enflame-20bn        | UNPROVEN NOTHING_DOCUMENTED          | REFUTED ABOVE_DOCUMENTED
            cl-latepost-2023       | UNPROVEN UNDISCLOSED_COULD_FILL      | UNPROVEN UNDISCLOSED_COULD_FILL
            cl-seed-10bn-internal  | NOT_INVESTMENT INTERNAL_MONEY        | NOT_INVESTMENT INTERNAL_MONEY
            cl-seed-high           | UNPROVEN NO_YARDSTICK                | REFUTED ABOVE_ALL_YARDSTICKS
            cl-seed-low            | UNPROVEN NO_YARDSTICK                | UNPROVEN UNDISCLOSED_COULD_FILL
            cl-shanghai-100bn      | NOT_INVESTMENT PLANNED_MONEY         | NOT_INVESTMENT PLANNED_MONEY
            cl-shenzhen-100bn      | NOT_INVESTMENT PLANNED_MONEY         | NOT_INVESTMENT PLANNED_MONEY
            cl-two-20bn            | REFUTED ABOVE_DOCUMENTED             | UNPROVEN UNDISCLOSED_COULD_FILL
            n2-cl-cbi-2024         | UNPROVEN UNDISCLOSED_COULD_FILL      | SUPPORTED RANGES_OVERLAP
            n2-cl-chip-1tn         | NOT_INVESTMENT PLANNED_MONEY         | NOT_INVESTMENT PLANNED_MONEY
            n2-cl-kunlun-1bn       | NOT_INVESTMENT INTERNAL_MONEY        | NOT_INVESTMENT INTERNAL_MONEY
            n2-cl-qcc-450bn        | UNPROVEN YARDSTICK_AS_LARGE          | UNPROVEN YARDSTICK_AS_LARGE
            n2-cl-waic-288         | NOT_INVESTMENT PLANNED_MONEY         | NOT_INVESTMENT PLANNED_MONEY
            n2-cl-zhidongxi-100bn  | UNPROVEN NOTHING_DOCUMENTED          | UNPROVEN NO_YARDSTICK
            n2-cl-zhidongxi-retold | UNPROVEN NOTHING_DOCUMENTED          | UNPROVEN YARDSTICK_AS_LARGE
            """)
    void everyClaimHasItsVerdict(String slug, String then, String now) {
        assertThat(text(atItsDate(slug))).isEqualTo(then);
        assertThat(text(today(slug))).isEqualTo(now);
    }

    @Test
    void noClaimIsLeftOut() {
        assertThat(DATA.market().claims()).hasSize(22);
    }

    @Test
    void theHundredBillionIsRefutedByALaterYardstickAndNotByAbsence() {
        FactCheck check = today("cl-seed-high");
        assertThat(check.rivals()).extracting(Claim::slug).containsExactly("cl-5-unicorns");
        assertThat(check.parameters())
                .containsExactly("CNY", "100000000000", "31939803000", "18000000000");
        assertThat(check.beyondCoverage()).isFalse();
        assertThat(atItsDate("cl-seed-high").beyondCoverage()).isTrue();
    }

    @Test
    void tensOfBillionsMayHideInWhatIsUndisclosed() {
        FactCheck check = today("cl-seed-low");
        assertThat(check.beyondCoverage()).isFalse();
        assertThat(check.reached().undisclosed()).isEqualTo(3);
        assertThat(check.multiple()).isEqualByComparingTo(new BigDecimal("5.57"));
    }

    @Test
    void aTenfoldSlipIsTenTimesWhatAllOtherSourcesDocument() {
        FactCheck check = today("cl-enflame-20bn");
        assertThat(check.multiple()).isEqualByComparingTo(BigDecimal.TEN);
    }

    @Test
    void aPlanIsNoInvestmentAndIsMeasuredWithNothing() {
        FactCheck check = today("cl-shenzhen-100bn");
        assertThat(check.report()).isNull();
        assertThat(check.multiple()).isNull();
    }

    @Test
    void aClaimInDollarsIsMeasuredInDollars() {
        assertThat(today("n2-cl-cbi-2024").reached().currency().code()).isEqualTo("USD");
    }

    @Test
    void anInvestorsClaimIsMeasuredWithThatInvestorsLegs() {
        FactCheck check = today("cl-alibaba-33");
        assertThat(check.reached().stated())
                .isLessThan(check.report().account().reached().stated());
        assertThat(check.reached().stated()).isPositive();
    }

    @Test
    void whatTheOwnSourceSaysDoesNotCount() {
        OtherSources others = OtherSources.than(claim("cl-enflame-20bn"));
        assertThat(DATA.facts().rounds())
                .anyMatch(round -> !others.of(DATA.facts()).rounds().contains(round));
        assertThat(others.of(DATA.facts()).rounds())
                .allSatisfy(
                        round ->
                                assertThat(round.statements().all())
                                        .noneMatch(
                                                s ->
                                                        s.source()
                                                                .slug()
                                                                .equals("reuters-enflame-wrong")));
    }

    @Test
    void retellingsAreNoYardstick() {
        assertThat(today("n2-cl-zhidongxi-100bn").rivals()).isEmpty();
        assertThat(today("n2-cl-zhidongxi-retold").rivals()).isEmpty();
    }

    @Test
    void theOwnSourceIsNoYardstickEither() {
        for (String slug : List.of("cl-seed-high", "cl-aigc-2023", "n2-cl-qcc-450bn")) {
            Claim claim = claim(slug);
            OtherSources others = OtherSources.than(claim);
            assertThat(today(slug).statistics()).allMatch(others::tell);
            assertThat(today(slug).rivals()).allMatch(others::tell);
        }
    }

    private static String text(FactCheck check) {
        return check.verdict() + " " + check.reason();
    }
}
