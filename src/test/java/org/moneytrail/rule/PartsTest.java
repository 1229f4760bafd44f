package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.testsupport.Question.about;
import static org.moneytrail.testsupport.Rounds.organization;
import static org.moneytrail.testsupport.Rounds.round;

import org.junit.jupiter.api.Test;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.testsupport.Question;

/** R11, R12: the parts of a round that are no money from outside. */
class PartsTest {

    private static final PartyRef CLOUD = organization("cloud");

    /** The low case takes the part at its high end, the high case at its low end (R13). */
    @Test
    void whatALegGaveInKindComesOff() {
        assertThat(about(round("a").of(1000).leg(CLOUD, 800, 320, 400, 400)).outcome("a"))
                .isEqualTo("IN_KIND 400..400..320, REACHED 600..600..680");
    }

    @Test
    void aMixedRoundWhoseLegsSayNothingMayBeAllInKind() {
        assertThat(
                        about(round("a").instrument(Instrument.MIXED).of(100).leg(CLOUD, 80))
                                .outcome("a"))
                .isEqualTo("IN_KIND 100..0..0, REACHED 0..100..100");
    }

    @Test
    void aLegThatSaysThatNothingWasInKindCarriesIt() {
        assertThat(
                        about(
                                        round("a")
                                                .instrument(Instrument.MIXED)
                                                .of(100)
                                                .leg(CLOUD, 80, 0, 0, 0))
                                .outcome("a"))
                .isEqualTo("REACHED 100");
    }

    @Test
    void aLegOfComputeCreditsComesOff() {
        assertThat(about(round("a").of(100).leg(CLOUD, 80, Instrument.COMPUTE_CREDIT)).outcome("a"))
                .isEqualTo("IN_KIND 80, REACHED 20");
    }

    @Test
    void noPartTakesMoreThanIsLeft() {
        assertThat(
                        about(
                                        round("a")
                                                .of(100)
                                                .leg(CLOUD, 80, 80, 80, 80)
                                                .returned(50, "2023-05-01"))
                                .outcome("a"))
                .isEqualTo("IN_KIND 80, RETURNED 20");
    }

    @Test
    void aReturnedRoundStopsCounting() {
        Question asked = about(round("a").of(100).returned(100, "2023-06-29"));
        assertThat(asked.outcome("a")).isEqualTo("RETURNED 100");
        assertThat(asked.report().account().reached().count()).isZero();
    }

    @Test
    void beforeItIsPaidBackARoundCounts() {
        Question asked = about(round("a").of(100).returned(100, "2023-06-29"));
        assertThat(asked.validAt("2023-06-28").outcome("a")).isEqualTo("REACHED 100");
    }

    @Test
    void aReturnWithoutASumTakesNothing() {
        assertThat(about(round("a").of(100).returnedSomething("2023-06-29")).outcome("a"))
                .isEqualTo("REACHED 100");
    }

    @Test
    void aReturnNeverMakesAnItemOfAnUndisclosedRound() {
        assertThat(about(round("a").returned(100, "2023-06-29")).outcome("a"))
                .isEqualTo("REACHED ?");
    }

    @Test
    void moneyThatFlowedBackByContractIsARoundTrip() {
        assertThat(about(round("a").of(100).flowedBackByContract(30, "2023-06-29")).outcome("a"))
                .isEqualTo("ROUND_TRIP 30, REACHED 70");
    }

    @Test
    void partsConvertAtTheRateOfTheirItem() {
        Question asked =
                about(round("a").announced("2023").of(100, "USD").returned(75, "2024-02-01"))
                        .in("USD");
        assertThat(asked.outcome("a")).isEqualTo("RETURNED 10, REACHED 90");
    }

    @Test
    void aRoundThatMayContainAnotherLosesItInTheLowCaseOnly() {
        Question asked = about(round("inner").of(60), round("a").mayContain("inner").of(100));
        assertThat(asked.outcome("a")).isEqualTo("OVERLAP 60..0..0, REACHED 40..100..100");
    }

    @Test
    void anOverlapDoesNotDependOnTheWindow() {
        Question asked =
                about(
                        round("inner").announced("2022-03-01").of(60),
                        round("a").mayContain("inner").of(100));
        assertThat(asked.window("2023-01-01", null).outcome("a"))
                .isEqualTo("OVERLAP 60..0..0, REACHED 40..100..100");
    }

    @Test
    void whatOfAnotherRoundNeverReachedIsNotContained() {
        Question asked =
                about(
                        round("inner").status(RoundStatus.RUMOURED).of(60),
                        round("a").mayContain("inner").of(100));
        assertThat(asked.outcome("a")).isEqualTo("REACHED 100");
    }

    /** What is borrowed keeps the conversion of the item that it is borrowed from (R8). */
    @Test
    void anOverlapKeepsTheRateOfTheRoundThatItComesFrom() {
        Question asked =
                about(
                        round("inner").announced("2022").of(10, "USD"),
                        round("a").mayContain("inner").of(100));
        assertThat(asked.outcome("a")).isEqualTo("OVERLAP 65..0..0, REACHED 35..100..100");
    }

    @Test
    void roundsThatMayContainEachOtherAreJudgedAlikeInAnyOrder() {
        assertThat(about(a(), b()).outcome("a")).isEqualTo(about(b(), a()).outcome("a"));
        assertThat(about(a(), b()).outcome("b")).isEqualTo("OVERLAP 60..0..0, REACHED 0..60..60");
    }

    private static org.moneytrail.testsupport.Rounds a() {
        return round("a").mayContain("b").of(100);
    }

    private static org.moneytrail.testsupport.Rounds b() {
        return round("b").mayContain("a").of(60);
    }

    @Test
    void whatIsNotDocumentedAsPaidDoesNotReachForTheStrict() {
        Question asked = about(round("a").of(100).paid(30, "2023-05-01"));
        assertThat(asked.preset(MethodologyPreset.STRICT).outcome("a"))
                .isEqualTo("NOT_PAID 70, REACHED 30");
    }

    @Test
    void aPaymentOfTomorrowIsNotPaidToday() {
        Question asked = about(round("a").of(100).paid(30, "2023-05-01"));
        assertThat(asked.preset(MethodologyPreset.STRICT).validAt("2023-04-30").outcome("a"))
                .isEqualTo("NOT_PAID 100");
    }

    @Test
    void anUndisclosedRoundWithoutAPaymentIsNotPaid() {
        assertThat(about(round("a")).preset(MethodologyPreset.STRICT).outcome("a"))
                .isEqualTo("NOT_PAID ?");
    }

    @Test
    void anUndisclosedRoundWithAPaymentReached() {
        Question asked = about(round("a").paidSomething("2023-05-01"));
        assertThat(asked.preset(MethodologyPreset.STRICT).outcome("a")).isEqualTo("REACHED ?");
    }

    /** STRICT can reach more than STANDARD in the low case: what was never paid can't be contained. */
    @Test
    void whatWasNeverPaidIsNotContainedEither() {
        Question asked =
                about(
                        round("inner").of(60),
                        round("a").mayContain("inner").of(100).paid(100, "2023-05-01"));
        assertThat(asked.preset(MethodologyPreset.STRICT).outcome("a")).isEqualTo("REACHED 100");
    }
}
