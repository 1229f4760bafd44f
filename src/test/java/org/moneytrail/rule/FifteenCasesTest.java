package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.Conflict;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.testsupport.BuiltInFacts;
import org.moneytrail.testsupport.Question;

/** Those of the data set's fifteen cases that the rules of money reached decide; the others need the look-through. */
class FifteenCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CapitalFacts FACTS = BuiltInFacts.INSTANCE.facts();

    /** Case 1. */
    @Test
    void aTotalWithAnUnknownSplitIsNotHalved() {
        assertThat(outcome("zhipu", "CNY", "zp-202507-pd")).isEqualTo("NOT_CLOSED 1000000000");
        assertThat(round("zp-202507-pd").legs())
                .hasSize(2)
                .allMatch(leg -> leg.statements().read(Participation.Telling::amount) == null);
    }

    /** Case 2. */
    @Test
    void cloudCreditsAreNotCash() {
        assertThat(outcome("moonshot", "USD", "ms-b"))
                .isEqualTo(
                        "IN_KIND 400000000..400000000..320000000,"
                                + " REACHED 600000000..600000000..680000000");
    }

    /** Case 3. */
    @Test
    void sixTellingsOfOneRoundCountOnce() {
        assertThat(round("ms-b").statements().all()).hasSize(6);
        assertThat(
                        report("USD", "moonshot").items().stream()
                                .map(judged -> judged.item().fact().slug())
                                .filter(
                                        slug ->
                                                slug.startsWith("ms-b")
                                                        || slug.startsWith("n1-ms-b-v")))
                .containsExactly("ms-b", "ms-b2");
    }

    /** Case 4. */
    @Test
    void theSameMoneyToldInTwoCurrenciesIsOneTotal() {
        assertThat(outcome("zhipu", "CNY", "zp-2023-total-v2")).isEqualTo("no item");
        assertThat(amount("zp-2023-total")).isEqualTo("more than 2500000000 CNY");
    }

    /** Case 4. */
    @Test
    void theTotalOfAYearIsNotAddedToTheTotalOfAllYears() {
        assertThat(outcome("zhipu", "CNY", "zp-2023-total")).isEqualTo("DUPLICATE 2500000000");
    }

    /** Case 5. */
    @Test
    void tenfoldSlipsAreDissentAndNotReadings() {
        assertThat(amount("ef-d")).isEqualTo("2000000000 CNY");
        assertThat(amount("ms-c")).isEqualTo("500000000 USD");
        assertThat(amount("ms-cp")).isEqualTo("more than 700000000 USD");
        assertThat(dissent("ef-d")).contains("ef-d-v2");
        assertThat(dissent("ms-c")).contains("ms-c-v2");
        assertThat(dissent("ms-cp")).contains("ms-cp-v2");
    }

    /** Case 6. */
    @Test
    void registeredCapitalIsNoInvestment() {
        assertThat(outcome("zhipu", "CNY", "zp-202411-reg")).isEqualTo("DUPLICATE 465090");
        assertThat(outcome("enflame", "CNY", "ef-reg")).isEqualTo("DUPLICATE 21400000");
    }

    /** Case 7. */
    @Test
    void aParticipantIsNotCreditedWithTheRound() {
        assertThat(amount("zp-202405")).isEqualTo("about 400000000 USD");
        Participation tencent =
                round("mm-a").legs().stream()
                        .filter(leg -> leg.investor().slug().equals("tencent"))
                        .findFirst()
                        .orElseThrow();
        assertThat(tencent.statements().read(Participation.Telling::amount).text())
                .isEqualTo("40000000 USD");
    }

    /** Case 8. */
    @Test
    void anAcquisitionThatPaidEverybodyBackLeavesNothingReached() {
        CapitalReport report = report("USD", "light-years-beyond");
        assertThat(Question.outcome(report, "acq-lightyear")).startsWith("ACQUISITION ");
        assertThat(Question.outcome(report, "ly-a"))
                .isEqualTo("RETURNED 207000000..230000000..233000000, REACHED 0..0..20000000");
        assertThat(report.account().reached().stated()).isEqualByComparingTo("0");
    }

    /** Case 9. */
    @Test
    void aConceptStockThatDidPayCountsOnce() {
        assertThat(outcome("moonshot", "USD", "ms-andon-202308"))
                .isEqualTo("REACHED 9000000..10000000..11000000");
        assertThat(outcome("moonshot", "USD", "ms-andon-202403"))
                .isEqualTo("DUPLICATE 18000000..20000000..22000000");
    }

    /** Case 12. */
    @Test
    void aPlanIsNoFlow() {
        assertThat(Question.outcome(ai(), "is-07")).isEqualTo("no item");
    }

    /** Case 13. */
    @Test
    void internalMoneyIsNoInvestment() {
        assertThat(Question.outcome(ai(), "is-06")).isEqualTo("INTERNAL 23000000000");
        assertThat(Question.outcome(ai(), "is-13")).isEqualTo("DUPLICATE 50000000000");
        assertThat(Question.outcome(ai(), "is-11")).isEqualTo("no item");
    }

    /** Case 14. */
    @Test
    void vagueWordsAreAnsweredWithARange() {
        assertThat(outcome("stepfun", "USD", "sf-b"))
                .isEqualTo("REACHED 100000000..100000000..1000000000");
        assertThat(outcome("zhipu", "CNY", "zp-202409"))
                .isEqualTo("REACHED 1000000000..1000000000..10000000000");
    }

    /** Case 15. */
    @Test
    void aDeniedRumourIsCancelled() {
        assertThat(outcome("deepseek", "USD", "ds-alibaba"))
                .isEqualTo("CANCELLED 900000000..1000000000..1100000000");
    }

    /** Case 15. */
    @Test
    void anOfferingIsPublicMoney() {
        assertThat(outcome("zhipu", "HKD", "zp-ipo"))
                .isEqualTo("PUBLIC_OFFERING 3870000000..4300000000..4730000000");
        assertThat(amount("mm-ipo")).isEqualTo("about 4189000000 HKD");
    }

    /** Case 15. */
    @Test
    void whatThePressTellsAgainstTheProspectusIsDissent() {
        assertThat(amount("zp-total")).isEqualTo("8363000000 CNY");
        assertThat(dissent("zp-total")).containsExactlyInAnyOrder("zp-total-v2", "zp-total-v3");
    }

    /** Baichuan's 5bn yuan may or may not contain the 300m dollars of A1 (2,192.13m yuan at its own rate). */
    @Test
    void whatARoundMayContainComesOffInTheLowCaseOnly() {
        assertThat(outcome("baichuan", "CNY", "bc-a"))
                .isEqualTo("OVERLAP 2192130000..0..0, REACHED 2307870000..5000000000..5500000000");
    }

    private static String outcome(String startup, String currency, String slug) {
        return Question.outcome(report(currency, startup), slug);
    }

    private static CapitalReport report(String currency, String startup) {
        return report(new CapitalScope(null, Set.of(startup), null, null, null), currency);
    }

    private static CapitalReport ai() {
        Set<String> sectors = BuiltInFacts.INSTANCE.sectors().subtree("ai");
        return report(new CapitalScope(sectors, null, null, null, null), "CNY");
    }

    private static CapitalReport report(CapitalScope scope, String currency) {
        return CapitalReport.of(
                FACTS,
                scope,
                new Clocks(TODAY, TODAY),
                Methodology.STANDARD,
                new CurrencyCode(currency));
    }

    private static FundingRound round(String slug) {
        return FACTS.rounds().stream().filter(r -> r.slug().equals(slug)).findFirst().orElseThrow();
    }

    private static String amount(String slug) {
        return round(slug).statements().read(RoundTelling::amount).text();
    }

    private static List<String> dissent(String slug) {
        return Conflict.of(round(slug)).stream()
                .filter(conflict -> conflict.field().equals("amount"))
                .flatMap(
                        conflict ->
                                conflict.tellings().stream()
                                        .filter(t -> !t.value().equals(conflict.shown())))
                .map(telling -> telling.statement().id())
                .toList();
    }
}
