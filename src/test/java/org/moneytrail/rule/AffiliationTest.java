package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.testsupport.Question.about;
import static org.moneytrail.testsupport.Rounds.fund;
import static org.moneytrail.testsupport.Rounds.organization;
import static org.moneytrail.testsupport.Rounds.person;
import static org.moneytrail.testsupport.Rounds.round;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.testsupport.Question;

/** R11 AFFILIATED: a sized leg whose investor is no outside source. */
class AffiliationTest {

    private static final String OFF = "AFFILIATED 40, REACHED 60";
    private static final String IN = "REACHED 100";

    @ParameterizedTest
    @CsvSource({
        "FOUNDER, true",
        "FOUNDER_CEO, true",
        "CO_FOUNDER, true",
        "CEO, true",
        "CHAIRMAN, true",
        "CONTROLLER, true",
        "CTO, false",
        "MANAGING_PARTNER, false",
        "ANGEL_INVESTOR, false"
    })
    void whoLeadsTheStartupIsNoOutsideSource(String role, boolean affiliated) {
        assertThat(byWang().role("wang", "acme", role, null, null).outcome("a"))
                .isEqualTo(affiliated ? OFF : IN);
    }

    @Test
    void aFounderWhoHadLeftIsAnOutsider() {
        assertThat(byWang().role("wang", "acme", "FOUNDER", "2022-01", "2023-03-14").outcome("a"))
                .isEqualTo(IN);
    }

    @Test
    void aFounderOfTheSameDayIsAnInsider() {
        assertThat(
                        byWang().role("wang", "acme", "FOUNDER", "2023-03-15", "2023-03-15")
                                .outcome("a"))
                .isEqualTo(OFF);
    }

    /** A month stands for its last day (R4), which is after the round. */
    @Test
    void aRoleThatBeganSometimeInTheMonthIsNotUsedBeforeItsEnd() {
        assertThat(byWang().role("wang", "acme", "FOUNDER", "2023-03", null).outcome("a"))
                .isEqualTo(IN);
    }

    @Test
    void theFoundersOwnFirmIsNoOutsideSource() {
        assertThat(byFirm().role("wang", "firm", "CEO", null, null).outcome("a")).isEqualTo(OFF);
    }

    @Test
    void aFirmOfWhichTheFounderIsAPartnerIsNoOutsideSource() {
        assertThat(byFirm().role("wang", "firm", "MANAGING_PARTNER", null, null).outcome("a"))
                .isEqualTo(OFF);
    }

    @Test
    void aListedFirmHasOtherOwners() {
        assertThat(
                        byFirm().role("wang", "firm", "CEO", null, null)
                                .organization("firm", null, true, null)
                                .outcome("a"))
                .isEqualTo(IN);
    }

    @Test
    void aFirmThatWasListedLaterWasTheFoundersThen() {
        assertThat(
                        byFirm().role("wang", "firm", "CEO", null, null)
                                .organization("firm", null, true, "2024-01-01")
                                .outcome("a"))
                .isEqualTo(OFF);
    }

    @Test
    void aFundIsItsBody() {
        Question asked =
                about(round("a").of(100).leg(fund("fund"), 40))
                        .sameBody("fund", "firm")
                        .role("wang", "acme", "CEO", null, null)
                        .role("wang", "firm", "CEO", null, null);
        assertThat(asked.outcome("a")).isEqualTo(OFF);
    }

    @Test
    void aHolderOfMoreThanHalfIsNoOutsideSource() {
        assertThat(byFirm().holding(organization("firm"), "acme", "50.01", "2023-01").outcome("a"))
                .isEqualTo(OFF);
    }

    @Test
    void aHolderOfHalfIsAnOutsideSource() {
        assertThat(byFirm().holding(organization("firm"), "acme", "50", "2023-01").outcome("a"))
                .isEqualTo(IN);
    }

    @Test
    void theLatestHoldingCounts() {
        assertThat(
                        byFirm().holding(organization("firm"), "acme", "60", "2022-01")
                                .holding(organization("firm"), "acme", "40", "2023-01")
                                .outcome("a"))
                .isEqualTo(IN);
    }

    @Test
    void aHoldingOfLaterDoesNotCountYet() {
        assertThat(byFirm().holding(organization("firm"), "acme", "60", "2023-04").outcome("a"))
                .isEqualTo(IN);
    }

    @Test
    void aPersonCanHoldMoreThanHalf() {
        assertThat(byWang().holding(person("wang"), "acme", "60", "2023-01").outcome("a"))
                .isEqualTo(OFF);
    }

    @Test
    void theLatestHoldingOfABodyCountsWhicheverOfItsNamesIsTold() {
        Question asked =
                about(round("a").of(100).leg(fund("fund"), 40))
                        .sameBody("fund", "firm")
                        .holding(fund("fund"), "acme", "60", "2022-01")
                        .holding(organization("firm"), "acme", "40", "2023-01");
        assertThat(asked.outcome("a")).isEqualTo(IN);
    }

    @Test
    void whatAnInsiderGaveInKindComesOffOnce() {
        Question asked =
                about(round("a").of(100).leg(person("wang"), 40, 10, 10, 10))
                        .role("wang", "acme", "CEO", null, null);
        assertThat(asked.outcome("a")).isEqualTo("IN_KIND 10, AFFILIATED 30, REACHED 60");
    }

    @Test
    void insidersCountIfTheMethodologySaysSo() {
        Methodology inclusive =
                Methodology.of(
                        MethodologyPreset.STANDARD,
                        new Methodology.Switches(null, null, null, null, true));
        assertThat(byWang().role("wang", "acme", "CEO", null, null).by(inclusive).outcome("a"))
                .isEqualTo(IN);
    }

    private static Question byWang() {
        return about(round("a").of(100).leg(person("wang"), 40));
    }

    private static Question byFirm() {
        return about(round("a").of(100).leg(organization("firm"), 40))
                .organization("firm", null, false, null)
                .role("wang", "acme", "FOUNDER", null, null);
    }
}
