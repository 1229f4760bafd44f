package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.testsupport.Question.about;
import static org.moneytrail.testsupport.Rounds.round;

import org.junit.jupiter.api.Test;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.testsupport.Question;

/** R10, R11: what takes an item as a whole, the first match in the order of the table. */
class WholeExclusionsTest {

    @Test
    void aClosedRoundReachedItsStartup() {
        assertThat(about(round("a").of(100)).outcome("a")).isEqualTo("REACHED 100");
    }

    @Test
    void registeredCapitalIsADuplicate() {
        assertThat(about(round("a").scope(RoundScope.REGISTRY).of(100)).outcome("a"))
                .isEqualTo("DUPLICATE 100");
    }

    @Test
    void aPartOfADisclosedRoundIsADuplicate() {
        Question asked =
                about(
                        round("whole").of(500),
                        round("a").scope(RoundScope.PARTIAL).partOf("whole").of(100));
        assertThat(asked.outcome("a")).isEqualTo("DUPLICATE 100");
    }

    @Test
    void aPartOfAnUndisclosedRoundIsJudgedAsARound() {
        Question asked =
                about(round("whole"), round("a").scope(RoundScope.PARTIAL).partOf("whole").of(100));
        assertThat(asked.outcome("a")).isEqualTo("REACHED 100");
    }

    @Test
    void aPartOfNoRoundThatIsNamedIsJudgedAsARound() {
        assertThat(about(round("a").scope(RoundScope.PARTIAL).of(100)).outcome("a"))
                .isEqualTo("REACHED 100");
    }

    @Test
    void aDuplicateComesBeforeACancellation() {
        assertThat(
                        about(
                                        round("a")
                                                .scope(RoundScope.REGISTRY)
                                                .status(RoundStatus.CANCELLED)
                                                .of(9))
                                .outcome("a"))
                .isEqualTo("DUPLICATE 9");
    }

    @Test
    void aCancelledOfferingIsCancelled() {
        assertThat(
                        about(round("a").scope(RoundScope.IPO).status(RoundStatus.CANCELLED).of(9))
                                .outcome("a"))
                .isEqualTo("CANCELLED 9");
    }

    @Test
    void aRumouredOfferingIsPublicMoney() {
        assertThat(
                        about(round("a").scope(RoundScope.IPO).status(RoundStatus.RUMOURED).of(9))
                                .outcome("a"))
                .isEqualTo("PUBLIC_OFFERING 9");
    }

    @Test
    void aRumourIsARumourWhateverTheMethodology() {
        Question asked = about(round("a").status(RoundStatus.RUMOURED).of(9));
        assertThat(asked.preset(MethodologyPreset.PRESS).outcome("a")).isEqualTo("RUMOURED 9");
    }

    @Test
    void anAnnouncementIsNotClosed() {
        assertThat(about(round("a").status(RoundStatus.ANNOUNCED).of(9)).outcome("a"))
                .isEqualTo("NOT_CLOSED 9");
    }

    @Test
    void anAnnouncementIsEnoughForThePress() {
        Question asked = about(round("a").status(RoundStatus.ANNOUNCED).of(9));
        assertThat(asked.preset(MethodologyPreset.PRESS).outcome("a")).isEqualTo("REACHED 9");
    }

    @Test
    void sharesThatChangedHandsAreSecondary() {
        assertThat(about(round("a").instrument(Instrument.SECONDARY).of(9)).outcome("a"))
                .isEqualTo("SECONDARY 9");
    }

    @Test
    void aLoanIsDebt() {
        assertThat(about(round("a").instrument(Instrument.DEBT).of(9)).outcome("a"))
                .isEqualTo("DEBT 9");
    }

    @Test
    void aConvertibleCountsAsEquity() {
        assertThat(about(round("a").instrument(Instrument.CONVERTIBLE).of(9)).outcome("a"))
                .isEqualTo("REACHED 9");
    }

    @Test
    void aConvertibleIsDebtIfTheMethodologySaysSo() {
        Methodology strictOnLoans =
                Methodology.of(
                        MethodologyPreset.STANDARD,
                        new Methodology.Switches(null, null, null, false, null));
        Question asked = about(round("a").instrument(Instrument.CONVERTIBLE).of(9));
        assertThat(asked.by(strictOnLoans).outcome("a")).isEqualTo("DEBT 9");
    }

    @Test
    void headlinesCountInKindSecondaryAndDebt() {
        Question asked =
                about(
                                round("credits").instrument(Instrument.COMPUTE_CREDIT).of(1),
                                round("shares").instrument(Instrument.SECONDARY).of(2),
                                round("loan").instrument(Instrument.DEBT).of(4))
                        .preset(MethodologyPreset.PRESS);
        assertThat(asked.report().account().reached().stated()).isEqualByComparingTo("7");
    }

    @Test
    void computeCreditsAreInKindAsAWhole() {
        assertThat(about(round("a").instrument(Instrument.COMPUTE_CREDIT).of(9)).outcome("a"))
                .isEqualTo("IN_KIND 9");
    }

    @Test
    void aListedRecipientIsNoStartup() {
        Question asked =
                about(round("a").announced("2023-06-02").of(9))
                        .organization("acme", "models", true, "2023-06-01");
        assertThat(asked.outcome("a")).isEqualTo("LISTED_RECIPIENT 9");
    }

    @Test
    void onTheDayOfItsListingARecipientWasNotListedBefore() {
        Question asked =
                about(round("a").announced("2023-06-01").of(9))
                        .organization("acme", "models", true, "2023-06-01");
        assertThat(asked.outcome("a")).isEqualTo("REACHED 9");
    }

    @Test
    void aClosedOfferingBeforeMakesAListedRecipient() {
        Question asked =
                about(
                        round("ipo").scope(RoundScope.IPO).announced("2023-06-01").of(50),
                        round("a").announced("2023-06-02").of(9));
        assertThat(asked.outcome("a")).isEqualTo("LISTED_RECIPIENT 9");
    }

    @Test
    void aRumouredOfferingListsNobody() {
        Question asked =
                about(
                        round("ipo")
                                .scope(RoundScope.IPO)
                                .status(RoundStatus.RUMOURED)
                                .announced("2023-06-01"),
                        round("a").announced("2023-06-02").of(9));
        assertThat(asked.outcome("a")).isEqualTo("REACHED 9");
    }

    @Test
    void aTakeoverBuysOutHolders() {
        assertThat(about().acquisition("deal", "acme", 9, "2023-06-01").outcome("deal"))
                .isEqualTo("ACQUISITION 9");
    }

    @Test
    void aFirmsOwnBudgetIsInternal() {
        Question asked =
                about().organization("big", "internet", true, null)
                        .budget("b", "big", "models", "SPENT", 9);
        assertThat(asked.outcome("b")).isEqualTo("INTERNAL 9");
    }

    @Test
    void aPlanIsNoMoneyYet() {
        Question asked =
                about().organization("big", "internet", true, null)
                        .budget("b", "big", "models", "PLAN", 9);
        assertThat(asked.outcome("b")).isEqualTo("no item");
    }

    @Test
    void theBudgetOfAnAggregateRestatesSingleFirms() {
        Question asked =
                about().standIn("big-four", "internet")
                        .budget("b", "big-four", "models", "SPENT", 9);
        assertThat(asked.outcome("b")).isEqualTo("DUPLICATE 9");
    }

    @Test
    void aScopeOfStartupsTakesNoBudgets() {
        Question asked = about().budget("b", "acme", "models", "SPENT", 9).ofStartups("acme");
        assertThat(asked.outcome("b")).isEqualTo("no item");
    }

    @Test
    void aStartupOfAnotherSectorIsOutOfScope() {
        Question asked =
                about(round("a").raisedBy("bolt").of(9))
                        .organization("bolt", "batteries", false, null);
        assertThat(asked.outcome("a")).isEqualTo("no item");
    }
}
