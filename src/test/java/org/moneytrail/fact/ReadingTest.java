package org.moneytrail.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.testsupport.Rounds.round;
import static org.moneytrail.testsupport.Rounds.untold;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Rounds;

/** R1-R3: what is shown where sources differ. */
class ReadingTest {

    @Test
    void theCanonicalStatementIsShownFirst() {
        Rounds told = round("a").of(100).by(Reliability.SOCIAL).told("rival").of(200);
        assertThat(amount(told)).isEqualTo("100 CNY");
    }

    @Test
    void whatTheCanonicalStatementLeavesOutTheMostReliableRivalGives() {
        Rounds told =
                round("a").told("press").of(100).told("filing").by(Reliability.FILING).of(200);
        assertThat(amount(told)).isEqualTo("200 CNY");
    }

    @Test
    void ofEquallyReliableRivalsTheLaterPublishedIsShown() {
        Rounds told =
                round("a")
                        .told("b-early")
                        .published("2023-05-01")
                        .of(100)
                        .told("c-late")
                        .published("2023-06-01")
                        .of(200);
        assertThat(amount(told)).isEqualTo("200 CNY");
    }

    @Test
    void ofRivalsThatTieTheFirstStatementIdIsShown() {
        Rounds told =
                round("a")
                        .told("c")
                        .published("2023-06-15")
                        .of(200)
                        .told("b")
                        .published("2023-06")
                        .of(100);
        assertThat(amount(told)).isEqualTo("100 CNY");
    }

    @Test
    void anAmountIsNeverMixedFromTwoSources() {
        Rounds told = round("a").moreThan(100).told("rival").between(100, 300);
        assertThat(amount(told)).isEqualTo("more than 100 CNY");
    }

    @Test
    void whatNobodyTellsIsNullAndNotZero() {
        assertThat(round("a").build().statements().read(RoundTelling::amount)).isNull();
    }

    @Test
    void aRumourOfJuneIsStillARumourInJune() {
        assertThat(juneRumourClosedInJuly().statusAt(LocalDate.of(2023, 6, 30)))
                .contains(RoundStatus.RUMOURED);
    }

    @Test
    void aRumourOfJuneIsClosedWhenALaterPageTellsOfTheClosing() {
        assertThat(juneRumourClosedInJuly().statusAt(LocalDate.of(2023, 7, 31)))
                .contains(RoundStatus.CLOSED);
    }

    @Test
    void aDeniedRumourIsCancelled() {
        FundingRound denied =
                untold("a")
                        .told("rumour")
                        .published("2023-06-01")
                        .announced("2023-06-01")
                        .status(RoundStatus.RUMOURED)
                        .told("denial")
                        .published("2023-06-02")
                        .announced("2023-06-02")
                        .status(RoundStatus.CANCELLED)
                        .build();
        assertThat(denied.statusAt(LocalDate.of(2023, 7, 1))).contains(RoundStatus.CANCELLED);
    }

    /** 2023-06 is neither before nor after 2023-06-01. */
    @Test
    void publicationsOfTheSameMonthTieWhereOneIsKnownToTheMonth() {
        FundingRound told =
                untold("a")
                        .told("canonical")
                        .published("2023-06-01")
                        .announced("2023-06-01")
                        .status(RoundStatus.RUMOURED)
                        .told("rival")
                        .published("2023-06")
                        .announced("2023-06-01")
                        .status(RoundStatus.ANNOUNCED)
                        .build();
        assertThat(told.statusAt(LocalDate.of(2023, 7, 1))).contains(RoundStatus.RUMOURED);
    }

    @Test
    void aStatusWithoutADateCountsFromTheStart() {
        FundingRound told = untold("a").told("x").status(RoundStatus.CLOSED).build();
        assertThat(told.statusAt(LocalDate.of(2019, 1, 1))).contains(RoundStatus.CLOSED);
    }

    @Test
    void dissentIsListed() {
        FundingRound told = round("a").of(100).told("same").of(100).told("other").of(200).build();
        Conflict amount =
                Conflict.of(told).stream()
                        .filter(conflict -> conflict.field().equals("amount"))
                        .findFirst()
                        .orElseThrow();
        assertThat(amount.tellings())
                .filteredOn(telling -> !telling.value().equals(amount.shown()))
                .extracting(telling -> telling.statement().id())
                .containsExactly("other");
    }

    private static FundingRound juneRumourClosedInJuly() {
        return untold("a")
                .told("june")
                .published("2023-06-01")
                .announced("2023-06-01")
                .status(RoundStatus.RUMOURED)
                .told("later")
                .published("2026-01-09")
                .announced("2023-07")
                .status(RoundStatus.CLOSED)
                .build();
    }

    private static String amount(Rounds told) {
        return told.build().statements().read(RoundTelling::amount).text();
    }
}
