package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.testsupport.Question.about;
import static org.moneytrail.testsupport.Rounds.round;

import org.junit.jupiter.api.Test;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.testsupport.Question;

/** R16: how far money got. */
class LadderTest {

    private static final Question FOUR =
            about(
                    round("rumour").status(RoundStatus.RUMOURED).of(100),
                    round("announcement").status(RoundStatus.ANNOUNCED).of(60),
                    round("closed").of(40),
                    round("paid").of(40).paid(10, "2023-05-01"));

    @Test
    void eachRungHoldsWhatGotAtLeastThatFar() {
        assertThat(stated(FOUR, Rung.RUMOURED)).isEqualByComparingTo("240");
        assertThat(stated(FOUR, Rung.ANNOUNCED)).isEqualByComparingTo("140");
        assertThat(stated(FOUR, Rung.CLOSED)).isEqualByComparingTo("80");
        assertThat(stated(FOUR, Rung.DISBURSED)).isEqualByComparingTo("10");
    }

    @Test
    void conversionIsStatedOverTheRungBefore() {
        assertThat(step(FOUR, Rung.DISBURSED).conversion()).isEqualByComparingTo("0.1250");
    }

    @Test
    void interestIsOnlyCounted() {
        assertThat(step(FOUR, Rung.INTEREST).total().count()).isEqualTo(4);
        assertThat(stated(FOUR, Rung.INTEREST)).isEqualByComparingTo("0");
        assertThat(step(FOUR, Rung.RUMOURED).conversion()).isNull();
    }

    @Test
    void whoLookedAndGaveNothingStandsOnTheLowestRungOnly() {
        Question asked = about(round("a").of(40)).lookedAt("acme", "2023-05-01");
        assertThat(step(asked, Rung.INTEREST).total().count()).isEqualTo(2);
        assertThat(step(asked, Rung.RUMOURED).total().count()).isEqualTo(1);
    }

    @Test
    void aCancelledRoundStandsOnNoRung() {
        Question asked =
                about(round("a").status(RoundStatus.CANCELLED).of(9).paid(9, "2023-05-01"));
        assertThat(asked.report().ladder()).allMatch(step -> step.total().count() == 0);
    }

    @Test
    void aRoundThatWasPaidGotAsFarAsEveryRungBelow() {
        Question asked = about(round("a").status(RoundStatus.RUMOURED).of(9).paid(9, "2023-05-01"));
        assertThat(stated(asked, Rung.CLOSED)).isEqualByComparingTo("9");
    }

    @Test
    void aPaymentWithoutASumIsNotZero() {
        Question asked = about(round("a").of(9).paidSomething("2023-05-01"));
        assertThat(step(asked, Rung.DISBURSED).total().undisclosed()).isEqualTo(1);
    }

    @Test
    void onlyWholeRoundsStandOnTheLadder() {
        Question asked =
                about(
                        round("part").scope(RoundScope.PARTIAL).of(9),
                        round("offering").scope(RoundScope.IPO).of(9),
                        round("total").totalOf("2023-01-01", "2023-12-31").of(9));
        assertThat(step(asked, Rung.INTEREST).total().count()).isZero();
    }

    @Test
    void afterARungOfZeroThereIsNoConversion() {
        assertThat(step(about(round("a")), Rung.CLOSED).conversion()).isNull();
    }

    private static java.math.BigDecimal stated(Question asked, Rung rung) {
        return step(asked, rung).total().stated();
    }

    private static Ladder.Step step(Question asked, Rung rung) {
        return asked.report().ladder().get(rung.ordinal());
    }
}
