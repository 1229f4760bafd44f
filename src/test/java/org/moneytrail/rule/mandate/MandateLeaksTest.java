package org.moneytrail.rule.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.fact.MandateRule.ALLOW_ONLY;
import static org.moneytrail.fact.MandateRule.EXCLUDE;
import static org.moneytrail.fact.SectorMatch.BROAD;
import static org.moneytrail.fact.SectorMatch.EXACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;

/** R23 on made-up money: the pension fund of "river" wants no AI, and "river" buys Parrot. */
class MandateLeaksTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");
    private static final Clause NO_AI = MadeUp.clause("no-ai", EXCLUDE, EXACT, "ai");
    private static final Clause CHIPS_ONLY =
            MadeUp.clause("chips", ALLOW_ONLY, EXACT, "semiconductors");

    private static MadeUp river() {
        return new MadeUp()
                .fund("river", "2020", "1000")
                .commitment("Organization:pension", "river", "250", "2020-05")
                .round("a", "2022-01-01", "500", "Fund:river", "400");
    }

    private static List<MandateLeak> leaks(MadeUp world, Clause... clauses) {
        CapitalReport report =
                CapitalReport.of(
                        world.capital(),
                        new CapitalScope(Set.of("foundation-models"), null, null, null, null),
                        new Clocks(TODAY, TODAY),
                        Methodology.STANDARD,
                        CurrencyCode.CNY);
        return MandateLeaks.of(
                report, world.funds(), world.commitments(), List.of(clauses), MadeUp.SECTORS);
    }

    private static List<String> path(MandateLeak leak) {
        return leak.path().stream().map(PartyRef::id).toList();
    }

    @Test
    void thePartnersPartOfALegThatItsClauseForbidsHasLeaked() {
        MandateLeak leak = leaks(river(), NO_AI).get(0);
        assertThat(path(leak)).containsExactly("Fund:river", "Organization:pension");
        assertThat(leak.clause()).isEqualTo(NO_AI);
        assertThat(leak.share()).isEqualByComparingTo("0.25");
        assertThat(leak.amount().stated()).isEqualByComparingTo("100");
        assertThat(leak.commitments()).containsExactly("Commitment:cm0");
    }

    @Test
    void anExactListThatNamesOthersForbidsToo() {
        assertThat(leaks(river(), CHIPS_ONLY)).hasSize(1);
    }

    @Test
    void vagueWordsAccuseNobody() {
        Clause vague = MadeUp.clause("vague", ALLOW_ONLY, BROAD, "semiconductors");
        Clause vagueBan = MadeUp.clause("vague-ban", EXCLUDE, BROAD, "ai");
        assertThat(leaks(river(), vague, vagueBan)).isEmpty();
    }

    @Test
    void aClauseThatBeganAfterTheLegForbadeNothingThen() {
        assertThat(leaks(river(), MadeUp.from(NO_AI, "2022"))).isEmpty();
        assertThat(leaks(river(), MadeUp.from(NO_AI, "2021"))).hasSize(1);
    }

    @Test
    void aGeneralClauseAndOneWithoutADateAccuseNobody() {
        assertThat(leaks(river(), MadeUp.on(NO_AI, null, "pension"))).isEmpty();
        assertThat(leaks(river(), MadeUp.from(NO_AI, null))).isEmpty();
    }

    @Test
    void aPromiseOfAnUnknownSumLeaksBetweenNothingAndWhatNobodyExplains() {
        MadeUp world =
                new MadeUp()
                        .fund("river", "2020", "1000")
                        .commitment("Organization:pension", "river", null, "2020-05")
                        .commitment("Organization:bank", "river", "400", "2020-05")
                        .round("a", "2022-01-01", "500", "Fund:river", "400");
        MandateLeak leak = leaks(world, NO_AI).get(0);
        assertThat(leak.share()).isNull();
        assertThat(leak.amount().low()).isZero();
        assertThat(leak.amount().stated()).isZero();
        assertThat(leak.amount().high()).isEqualByComparingTo("240");
    }

    @Test
    void aClauseOnAMotherFundReachesThroughItsChild() {
        MadeUp world =
                river().fund("mother", "2019", "1000")
                        .commitment("Fund:mother", "river", "500", "2020-05")
                        .commitment("Organization:pension", "mother", "500", "2020-05");
        Clause onMother = MadeUp.on(NO_AI, "mother", "pension");
        MandateLeak leak = leaks(world, onMother).get(0);
        assertThat(path(leak)).containsExactly("Fund:river", "Fund:mother", "Organization:pension");
        assertThat(leak.amount().stated()).isEqualByComparingTo("100"); // 400 × 500/1000 × 500/1000
    }

    @Test
    void aRuleMakersClauseBindsAllThatPassedThroughTheFund() {
        MandateLeak leak = leaks(river(), MadeUp.on(NO_AI, "river", "ministry")).get(0);
        assertThat(path(leak)).containsExactly("Fund:river");
        assertThat(leak.amount().stated()).isEqualByComparingTo("400");
    }

    @Test
    void moneyThatReachedNobodyHasNotLeaked() {
        MadeUp world =
                new MadeUp()
                        .fund("river", "2020", "1000")
                        .commitment("Organization:pension", "river", "250", "2020-05");
        assertThat(leaks(world, NO_AI)).isEmpty();
    }
}
