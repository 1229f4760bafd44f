package org.moneytrail.rule.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;
import org.moneytrail.testsupport.BuiltInFacts;

/** R21-R23 on the built-in data. */
class BuiltInVerdictsTest {

    private static final BuiltInFacts DATA = BuiltInFacts.INSTANCE;
    private static final LocalDate MID_2026 = LocalDate.parse("2026-06-30");
    private static final List<Clause> CLAUSES = Clause.all(DATA.funds().mandates());
    private static final PowderFacts FACTS =
            new PowderFacts(
                    List.copyOf(DATA.funds().profiles().values()),
                    DATA.funds().commitments(),
                    DATA.funds().mandates(),
                    DATA.facts(),
                    DATA.sectors());

    private static MandateVerdict verdict(String fund, String sector, LocalDate on) {
        return MandateVerdict.of(fund, sector, on, CLAUSES, DATA.sectors());
    }

    @ParameterizedTest
    @CsvSource({
        "shanghai-ic-mother, foundation-models, FORBIDDEN, md-03",
        "shanghai-ic-mother, ai, CONDITIONAL, md-03",
        "shanghai-ic-mother, ai-chips, ALLOWED, md-03",
        "shanghai-bio-mother, ai, FORBIDDEN, md-04",
        "shanghai-bio-mother, biopharma, ALLOWED, md-04",
        "shanghai-ai-mother, foundation-models, UNKNOWN, ''",
        "national-ai-fund, foundation-models, ALLOWED, md-05",
        "anhui-ai-mother, foundation-models, CONDITIONAL, md-17 md-18",
        "national-vc-fund, foundation-models, CONDITIONAL, n1-md-002 n1-md-003 n1-md-004",
        "ssf-zgc-fund, foundation-models, UNKNOWN, ''",
        "monolith-rmb-fund, foundation-models, UNKNOWN, ''",
        "casstar-xiandao, foundation-models, UNKNOWN, ''"
    })
    void aNamedFundHasTheVerdictOfItsClauses(
            String fund, String sector, Verdict verdict, String binding) {
        MandateVerdict found = verdict(fund, sector, MID_2026);
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(String.join(" ", found.binding().stream().map(Clause::slug).toList()))
                .isEqualTo(binding);
    }

    @Test
    void theAnswerOf2023DoesNotUseARuleOf2024Or2026() {
        LocalDate in2023 = LocalDate.parse("2023-07-10");
        assertThat(verdict("shanghai-ic-mother", "foundation-models", in2023).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        MandateVerdict kunshan = verdict("kunshan-ai-fund", "foundation-models", in2023);
        assertThat(kunshan.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(kunshan.context()).extracting(Clause::slug).containsExactly("md-11", "md-16");
    }

    @Test
    void theSeedsGeneralClausesStandBesideTheVerdictOnly() {
        MandateVerdict verdict = verdict("qianfan", "foundation-models", MID_2026);
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict.context()).extracting(Clause::slug).contains("md-09", "md-10", "md-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-07-10", "2024-12-31", "2026-06-30"})
    void noVerdictRestsOnAClauseOutsideItsValidity(LocalDate on) {
        for (String fund : DATA.funds().profiles().keySet()) {
            for (String sector : DATA.sectors().parents().keySet()) {
                MandateVerdict verdict = verdict(fund, sector, on);
                assertThat(verdict.binding()).allMatch(c -> c.inForce(on) && !c.isContext());
                assertThat(verdict.conditions()).allMatch(c -> c.inForce(on) && !c.isContext());
            }
        }
    }

    @Test
    void theSharesOfDryPowderAddUpToItsTotal() {
        DryPowder powder =
                DryPowder.of(FACTS, CLAUSES, "foundation-models", MID_2026, CurrencyCode.CNY);
        assertThat(powder.shares())
                .extracting(DryPowder.Share::verdict)
                .containsExactly(Verdict.values());
        assertThat(powder.shares().stream().mapToInt(s -> s.total().count()).sum())
                .isEqualTo(powder.total().count());
        assertThat(
                        powder.shares().stream()
                                .map(share -> share.total().stated())
                                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo(powder.total().stated());
        MoneyTotal total = powder.total();
        assertThat(total.low()).isLessThanOrEqualTo(total.stated());
        assertThat(total.stated()).isLessThanOrEqualTo(total.high());
    }

    @Test
    void classesAndPlansAreNoFundsAndTheNationalFundsMoneyIsNotCountedTwice() {
        Map<String, FundPowder> rows = rows(MID_2026);
        assertThat(rows).doesNotContainKeys("shenzhen-ai-group", "sequoia-seven-funds");
        FundPowder big = rows.get("big-fund-3");
        assertThat(big.left().passedOn().sized().stated())
                .isEqualByComparingTo("224200000000"); // 60bn, 93.1bn and 71.1bn to three funds
        assertThat(big.unspent().stated()).isEqualByComparingTo("119800000000");
        assertThat(rows.get("z-fund").counted()).isFalse();
        assertThat(rows(LocalDate.parse("2023-07-10"))).doesNotContainKeys("national-ai-fund");
    }

    private static Map<String, FundPowder> rows(LocalDate on) {
        Map<String, FundPowder> rows = new TreeMap<>();
        DryPowder.of(FACTS, CLAUSES, "ai", on, CurrencyCode.CNY)
                .shares()
                .forEach(share -> share.funds().forEach(row -> rows.put(row.fund().slug(), row)));
        return rows;
    }

    @Test
    void noLeakIsDocumented() {
        CapitalReport report =
                CapitalReport.of(
                        DATA.facts(),
                        new CapitalScope(null, null, null, null, null),
                        new Clocks(MID_2026, MID_2026),
                        Methodology.STANDARD,
                        CurrencyCode.CNY);
        assertThat(
                        MandateLeaks.of(
                                report,
                                FACTS.funds(),
                                FACTS.commitments(),
                                CLAUSES,
                                DATA.sectors()))
                .isEmpty();
    }
}
