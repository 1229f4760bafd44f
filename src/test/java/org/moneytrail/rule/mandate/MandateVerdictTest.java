package org.moneytrail.rule.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.fact.MandateRule.ALLOW_ONLY;
import static org.moneytrail.fact.MandateRule.EXCLUDE;
import static org.moneytrail.fact.MandateRule.LIMIT_SHARE;
import static org.moneytrail.fact.MandateRule.REINVEST_LOCALLY;
import static org.moneytrail.fact.SectorMatch.BROAD;
import static org.moneytrail.fact.SectorMatch.EXACT;
import static org.moneytrail.rule.mandate.MadeUp.clause;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R21, sentence by sentence, on made-up clauses. */
class MandateVerdictTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");
    private static final Clause MODELS_ONLY =
            clause("models", ALLOW_ONLY, EXACT, "foundation-models");
    private static final Clause CHIPS_ONLY = clause("chips", ALLOW_ONLY, EXACT, "semiconductors");

    private static MandateVerdict verdict(String sector, Clause... clauses) {
        return MandateVerdict.of("river", sector, TODAY, List.of(clauses), MadeUp.SECTORS);
    }

    @Test
    void withoutAClauseNothingIsKnown() {
        assertThat(verdict("ai").verdict()).isEqualTo(Verdict.UNKNOWN);
        Clause others = MadeUp.on(MODELS_ONLY, "lake", "pension");
        assertThat(verdict("foundation-models", others).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aClauseThatNamesTheSectorAllowsIt() {
        MandateVerdict verdict = verdict("foundation-models", MODELS_ONLY);
        assertThat(verdict.verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(verdict.binding()).containsExactly(MODELS_ONLY);
    }

    @Test
    void aSectorAboveAllowsWhatLiesBelowByEitherOfTwoParents() {
        assertThat(verdict("ai-chips", CHIPS_ONLY).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(verdict("ai-chips", clause("ai", ALLOW_ONLY, BROAD, "ai")).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void anExclusionOfASectorAboveForbidsWhateverElseAllows() {
        Clause noAi = clause("no-ai", EXCLUDE, EXACT, "ai");
        MandateVerdict verdict = verdict("foundation-models", MODELS_ONLY, noAi);
        assertThat(verdict.verdict()).isEqualTo(Verdict.FORBIDDEN);
        assertThat(verdict.binding()).containsExactly(noAi);
        assertThat(verdict("ai-chips", noAi).verdict()).isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void anExclusionElsewhereSaysNothing() {
        assertThat(verdict("biopharma", clause("no-ai", EXCLUDE, EXACT, "ai")).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void anExactListThatDoesNotCoverForbids() {
        assertThat(verdict("foundation-models", CHIPS_ONLY).verdict()).isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void aBroadListBesideAnExactOneMayAllowWhatThatDoesNotCover() {
        Clause broad = clause("broad", ALLOW_ONLY, BROAD, "ai");
        assertThat(verdict("foundation-models", CHIPS_ONLY, broad).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void aBroadListThatDoesNotCoverNeverForbids() {
        Clause broad = clause("broad", ALLOW_ONLY, BROAD, "semiconductors");
        MandateVerdict verdict = verdict("foundation-models", broad);
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict.binding()).isEmpty();
        assertThat(verdict.silent()).containsExactly(broad);
    }

    @Test
    void aBroadExclusionIsAConditionOfWhatIsAllowedAndNeverForbids() {
        Clause vague = clause("vague", EXCLUDE, BROAD, "ai");
        assertThat(verdict("foundation-models", MODELS_ONLY, vague).verdict())
                .isEqualTo(Verdict.CONDITIONAL);
        assertThat(verdict("foundation-models", vague).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aListThatCoversAPartOfTheSubtreeMakesThatPartTheCondition() {
        MandateVerdict verdict = verdict("ai", CHIPS_ONLY);
        assertThat(verdict.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(verdict.allowedParts()).containsExactly("ai-chips");
        assertThat(verdict.conditions()).containsExactly(CHIPS_ONLY);
    }

    @Test
    void aShareOrARegionBindsWhatIsAllowed() {
        Clause share = clause("share", LIMIT_SHARE, BROAD);
        Clause region = clause("region", REINVEST_LOCALLY, BROAD, "ai");
        MandateVerdict verdict = verdict("foundation-models", MODELS_ONLY, share, region);
        assertThat(verdict.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(verdict.conditions()).containsExactly(region, share);
        assertThat(verdict.binding()).containsExactly(MODELS_ONLY, region, share);
    }

    @Test
    void aShareAloneIsNoPermission() {
        Clause share = clause("share", LIMIT_SHARE, BROAD);
        MandateVerdict verdict = verdict("ai", share);
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict.conditions()).containsExactly(share);
    }

    @Test
    void aShareOfAnotherSectorDoesNotBind() {
        Clause share = clause("share", LIMIT_SHARE, EXACT, "biopharma");
        assertThat(verdict("foundation-models", MODELS_ONLY, share).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void aClauseIsNotUsedBeforeTheLastDayOfItsDate() {
        Clause later = MadeUp.from(CHIPS_ONLY, "2026");
        assertThat(verdict("foundation-models", later).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict("foundation-models", later).context()).isEmpty();
        assertThat(
                        MandateVerdict.of(
                                        "river",
                                        "foundation-models",
                                        LocalDate.parse("2026-12-31"),
                                        List.of(later),
                                        MadeUp.SECTORS)
                                .verdict())
                .isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void aClauseWithoutADateIsContextOnly() {
        Clause undated = MadeUp.from(CHIPS_ONLY, null);
        MandateVerdict verdict = verdict("foundation-models", undated);
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict.context()).containsExactly(undated);
    }

    @Test
    void aGeneralClauseIsContextOnlyAndNotBeforeItsDate() {
        Clause general = MadeUp.on(clause("no-ai", EXCLUDE, EXACT, "ai"), null, "state");
        assertThat(verdict("ai", general).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict("ai", general).context()).containsExactly(general);
        assertThat(verdict("ai", MadeUp.from(general, "2027")).context()).isEmpty();
    }
}
