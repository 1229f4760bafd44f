package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.testsupport.Question.about;
import static org.moneytrail.testsupport.Rounds.round;
import static org.moneytrail.testsupport.Rounds.untold;

import org.junit.jupiter.api.Test;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.testsupport.Question;
import org.moneytrail.testsupport.Rounds;

/** R4, R5: what had happened by a day, and what could be known on a day. */
class ClocksTest {

    @Test
    void aRoundCountsFromItsOwnDay() {
        Question asked = about(round("a").announced("2023-07-20").of(100));
        assertThat(asked.validAt("2023-07-20").outcome("a")).isEqualTo("REACHED 100");
        assertThat(asked.validAt("2023-07-19").outcome("a")).isEqualTo("no item");
    }

    @Test
    void aRoundOfAMonthStandsForItsLastDay() {
        Question asked = about(round("a").announced("2023-07").of(100));
        assertThat(asked.validAt("2023-07-30").outcome("a")).isEqualTo("no item");
        assertThat(asked.validAt("2023-07-31").outcome("a")).isEqualTo("REACHED 100");
    }

    @Test
    void aSourceCannotTellOfADayAfterItsOwnPublication() {
        Question asked = about(round("a").announced("2023").published("2023-05-10").of(100));
        assertThat(asked.validAt("2023-05-10").outcome("a")).isEqualTo("REACHED 100");
    }

    /** The cap moves the day, not the precision: the annual average of 7.5 still applies. */
    @Test
    void aCappedYearIsStillAYear() {
        Question asked = about(round("a").announced("2023").published("2023-05-10").of(100, "USD"));
        assertThat(asked.outcome("a")).isEqualTo("REACHED 750");
    }

    @Test
    void theClosingDatesARound() {
        Rounds told = round("a").announced("2023-06-01").closed("2023-08-01").of(100);
        assertThat(about(told).window("2023-08-01", "2023-08-31").outcome("a"))
                .isEqualTo("REACHED 100");
    }

    /** A closing that has not come leaves the round what it was until then. */
    @Test
    void aRoundThatClosesLaterIsUntilThenWhatItWas() {
        Rounds told =
                untold("a")
                        .told("june")
                        .announced("2023-06-01")
                        .status(RoundStatus.ANNOUNCED)
                        .of(100)
                        .told("later")
                        .closed("2023-08-01")
                        .status(RoundStatus.CLOSED);
        Question asked = about(told);
        assertThat(asked.validAt("2023-07-01").outcome("a")).isEqualTo("NOT_CLOSED 100");
    }

    @Test
    void aRoundOfWhichNothingHadHappenedIsNoItem() {
        Rounds told = round("a").announced("2023-06-01").closed("2024-02-01").of(100);
        assertThat(about(told).validAt("2023-12-31").outcome("a")).isEqualTo("no item");
    }

    @Test
    void whatNobodyHadPublishedIsNotKnown() {
        Question asked = about(round("a").published("2023-07-11").of(100));
        assertThat(asked.knownAt("2023-07-10").outcome("a")).isEqualTo("no item");
        assertThat(asked.knownAt("2023-07-11").outcome("a")).isEqualTo("REACHED 100");
    }

    @Test
    void aPublicationOfAMonthIsKnownFromItsLastDay() {
        Question asked = about(round("a").published("2023-07").of(100));
        assertThat(asked.knownAt("2023-07-30").outcome("a")).isEqualTo("no item");
        assertThat(asked.knownAt("2023-07-31").outcome("a")).isEqualTo("REACHED 100");
    }

    @Test
    void aPublicationOfAYearIsKnownFromItsRecordingIfThatIsEarlier() {
        Question asked = about(round("a").published("2023").recorded("2023-05-10").of(100));
        assertThat(asked.knownAt("2023-05-09").outcome("a")).isEqualTo("no item");
        assertThat(asked.knownAt("2023-05-10").outcome("a")).isEqualTo("REACHED 100");
    }

    @Test
    void aPageWithoutADateIsKnownFromItsRecording() {
        Question asked = about(round("a").recorded("2024-02-01").of(100));
        assertThat(asked.knownAt("2024-01-31").outcome("a")).isEqualTo("no item");
        assertThat(asked.knownAt("2024-02-01").outcome("a")).isEqualTo("REACHED 100");
    }

    @Test
    void aRivalSpeaksWhileTheCanonicalPageIsNotOutYet() {
        Rounds told = round("a").published("2024-01-01").of(100).told("b").published("2023-05-01");
        Rounds rival = told.announced("2023-04-01").status(RoundStatus.RUMOURED).of(300);
        assertThat(about(rival).knownAt("2023-06-01").outcome("a")).isEqualTo("RUMOURED 300");
    }

    @Test
    void aLegThatNobodyHadToldOfChangesNothing() {
        Question asked =
                about(round("a").of(100).published("2023-04-01").returned(40, "2023-05-01"));
        assertThat(asked.knownAt("2023-06-01").outcome("a")).isEqualTo("REACHED 100");
    }

    @Test
    void validAtLimitsEventsButNotWhatAReadingMayUse() {
        Rounds told = round("a").told("years later").published("2026-01-01").of(100);
        assertThat(about(told).validAt("2023-03-31").outcome("a")).isEqualTo("REACHED 100");
    }
}
