package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.testsupport.Question.about;
import static org.moneytrail.testsupport.Rounds.round;

import org.junit.jupiter.api.Test;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.testsupport.Question;
import org.moneytrail.testsupport.Rounds;

/** R11a: totals of several rounds against the rounds that are known one by one. */
class AggregatesTest {

    @Test
    void whatNoItemShowsIsUnitemisedAndReachesInTheHighCase() {
        Question asked = about(round("a").of(30), total("t", 100));
        assertThat(asked.outcome("t"))
                .isEqualTo("DUPLICATE 30, UNITEMISED 70..70..0, REACHED 0..0..70");
    }

    @Test
    void itemsAreComparedCaseByCase() {
        Question asked = about(round("a").between(30, 90), total("t", 100));
        assertThat(asked.outcome("t"))
                .isEqualTo("DUPLICATE 30..30..90, UNITEMISED 70..70..0, REACHED 0..0..10");
    }

    @Test
    void aTotalThatItsItemsExceedIsADuplicate() {
        assertThat(about(round("a").of(130), total("t", 100)).outcome("t"))
                .isEqualTo("DUPLICATE 100");
    }

    @Test
    void onlyTheLargestTotalIsCompared() {
        Question asked = about(total("small", 60), total("large", 100));
        assertThat(asked.outcome("small")).isEqualTo("DUPLICATE 60");
        assertThat(asked.outcome("large")).isEqualTo("UNITEMISED 100..100..0, REACHED 0..0..100");
    }

    @Test
    void anAnnouncedTotalIsADuplicate() {
        assertThat(about(total("t", 100).status(RoundStatus.ANNOUNCED)).outcome("t"))
                .isEqualTo("DUPLICATE 100");
    }

    @Test
    void itemsOutsideTheSpanAreNotInTheTotal() {
        Question asked = about(round("a").announced("2024-01-01").of(30), total("t", 100));
        assertThat(asked.outcome("t")).isEqualTo("UNITEMISED 100..100..0, REACHED 0..0..100");
    }

    @Test
    void undatedItemsAreNotInTheTotal() {
        Question asked = about(round("a").undated().of(30), total("t", 100));
        assertThat(asked.outcome("t")).isEqualTo("UNITEMISED 100..100..0, REACHED 0..0..100");
    }

    @Test
    void aTotalWhoseSpanLeavesTheWindowIsADuplicate() {
        Question asked = about(total("t", 100)).window("2023-02-01", null);
        assertThat(asked.outcome("t")).isEqualTo("DUPLICATE 100");
    }

    @Test
    void theLargestTotalWithinTheWindowIsCompared() {
        Rounds wide = total("wide", 300).totalOf("2022-01-01", "2023-12-31");
        Question asked = about(wide, total("t", 100)).window("2023-01-01", "2023-12-31");
        assertThat(asked.outcome("t")).isEqualTo("UNITEMISED 100..100..0, REACHED 0..0..100");
    }

    @Test
    void forTheStrictTheRestIsNotPaid() {
        Question asked = about(round("a").of(30).paid(30, "2023-05-01"), total("t", 100));
        assertThat(asked.preset(MethodologyPreset.STRICT).outcome("t"))
                .isEqualTo("DUPLICATE 30, NOT_PAID 70");
    }

    @Test
    void whatAnItemGaveBackIsNotADuplicate() {
        Question asked = about(round("a").of(30).returned(30, "2023-05-01"), total("t", 100));
        assertThat(asked.outcome("t")).isEqualTo("UNITEMISED 100..100..0, REACHED 0..0..100");
    }

    @Test
    void theTotalOfAnotherStartupIsNotCompared() {
        Question asked =
                about(round("a").raisedBy("bolt").of(30), total("t", 100))
                        .organization("bolt", "models", false, null);
        assertThat(asked.outcome("t")).isEqualTo("UNITEMISED 100..100..0, REACHED 0..0..100");
    }

    /** An aggregate that was told after the listing is a total of what came before it. */
    @Test
    void aTotalIsNeverTheMoneyOfAListedRecipient() {
        Question asked = about(total("t", 100)).organization("acme", "models", true, "2023-02-01");
        assertThat(asked.outcome("t")).isEqualTo("UNITEMISED 100..100..0, REACHED 0..0..100");
    }

    private static Rounds total(String slug, long amount) {
        return round(slug).totalOf("2023-01-01", "2023-12-31").announced("2023-12-31").of(amount);
    }
}
