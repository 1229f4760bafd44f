package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.testsupport.Question.about;
import static org.moneytrail.testsupport.Rounds.round;

import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Question;

/** R4, R6, R8, R14: what a report says of what it can't see. */
class CoverageTest {

    @Test
    void bothEndsOfAWindowBelongToIt() {
        Question asked =
                about(
                        round("first").announced("2023-03-01").of(1),
                        round("last").announced("2023-03-31").of(2),
                        round("after").announced("2023-04-01").of(4));
        assertThat(asked.window("2023-03-01", "2023-03-31").report().account().gross().stated())
                .isEqualByComparingTo("3");
    }

    @Test
    void anUndatedRoundIsLeftOutOfAWindowAndCounted() {
        Question asked = about(round("a").undated().of(100)).window("2023-01-01", null);
        assertThat(asked.outcome("a")).isEqualTo("no item");
        assertThat(asked.report().coverage().undated()).isEqualTo(1);
    }

    @Test
    void withoutAWindowAnUndatedRoundCountsAtTheRateOfValidAt() {
        Question asked = about(round("a").undated().of(100, "USD")).validAt("2023-06-30");
        assertThat(asked.outcome("a")).isEqualTo("REACHED 700");
        assertThat(asked.report().coverage().undated()).isZero();
    }

    @Test
    void aYearThatStraddlesAnEndOfTheWindowIsImprecise() {
        Question asked = about(round("a").announced("2023").of(100)).window("2023-06-01", null);
        assertThat(asked.report().coverage().imprecise()).isEqualTo(1);
        assertThat(asked.outcome("a")).isEqualTo("REACHED 100");
    }

    @Test
    void aYearThatCoversTheWholeWindowIsImprecise() {
        Question asked =
                about(round("a").announced("2023").of(100)).window("2023-06-01", "2023-06-30");
        assertThat(asked.report().coverage().imprecise()).isEqualTo(1);
    }

    @Test
    void aMonthInsideTheWindowIsPreciseEnough() {
        Question asked =
                about(round("a").announced("2023-06").of(100)).window("2023-01-01", "2023-12-31");
        assertThat(asked.report().coverage().imprecise()).isZero();
    }

    @Test
    void withoutARateARoundIsLeftOutAndCounted() {
        Question asked = about(round("a").of(100, "SGD"), round("b").of(5));
        assertThat(asked.report().account().gross().stated()).isEqualByComparingTo("5");
        assertThat(asked.report().coverage().unconvertible()).isEqualTo(1);
    }

    @Test
    void anUndatedRoundWithoutARateIsStillUndated() {
        Question asked = about(round("a").undated().of(100, "SGD")).window("2023-01-01", null);
        assertThat(asked.report().coverage().undated()).isEqualTo(1);
    }

    @Test
    void anUndisclosedRoundIsCountedAndAddsNothing() {
        Account account = about(round("a")).report().account();
        assertThat(account.gross().undisclosed()).isEqualTo(1);
        assertThat(account.reached().undisclosed()).isEqualTo(1);
        assertThat(account.reached().high()).isEqualByComparingTo("0");
    }

    @Test
    void aSumWithoutAnUpperBoundIsOpenEnded() {
        assertThat(about(round("a").moreThan(100)).report().account().reached().openEnded())
                .isEqualTo(1);
    }

    @Test
    void aPartHasNoOpenEnd() {
        Account account =
                about(round("a").moreThan(100).returned(40, "2023-05-01")).report().account();
        assertThat(account.exclusions().get(ExclusionReason.RETURNED).openEnded()).isZero();
        assertThat(account.reached().openEnded()).isEqualTo(1);
    }

    @Test
    void aRoundThatIsExcludedWholeKeepsItsOpenEnd() {
        Account account =
                about(round("a").moreThan(100).instrument(org.moneytrail.fact.Instrument.DEBT))
                        .report()
                        .account();
        assertThat(account.exclusions().get(ExclusionReason.DEBT).openEnded()).isEqualTo(1);
        assertThat(account.reached().openEnded()).isZero();
    }

    @Test
    void anExactReportIsNoLowerBound() {
        assertThat(about(round("a").of(100)).report().coverage().isLowerBound()).isFalse();
    }

    @Test
    void anUndisclosedRoundMakesALowerBound() {
        assertThat(about(round("a")).report().coverage().isLowerBound()).isTrue();
    }

    @Test
    void anApproximateRateIsFlagged() {
        Question asked = about(round("a").announced("2024-05-01").of(100, "USD"));
        assertThat(asked.outcome("a")).isEqualTo("REACHED 700");
        assertThat(asked.report().coverage().approximateRates()).isEqualTo(1);
    }
}
