package org.moneytrail.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.testsupport.BuiltInFacts;
import org.moneytrail.testsupport.BuiltInFunds;
import org.moneytrail.testsupport.BuiltInMarket;

/** The built-in rows of funds, stocks and claims as typed facts. */
class FundAndMarketFactsTest {

    private static final BuiltInFunds FUNDS = BuiltInFacts.INSTANCE.funds();
    private static final BuiltInMarket MARKET = BuiltInFacts.INSTANCE.market();

    @Test
    void aCommitmentHasItsPartnerFundSumAndPercentage() {
        Commitment andon = one(FUNDS.commitments(), Commitment::slug, "cm-042");
        assertThat(andon.partner().id()).isEqualTo("Organization:andon-hk");
        assertThat(andon.fund()).isEqualTo("tianjin-jiushang-spv");
        assertThat(andon.date()).isEqualTo(PartialDate.parse("2023-12"));
        Commitment.Telling told = andon.statements().all().get(0).telling();
        assertThat(told.amount()).isEqualTo(cny("313000000"));
        assertThat(told.percent()).isEqualByComparingTo("98.68");
    }

    @Test
    void aFundMayBeAPartnerOfAFund() {
        assertThat(one(FUNDS.commitments(), Commitment::slug, "n1-cm-020").partner().id())
                .isEqualTo("Fund:shanghai-future-fund");
    }

    @Test
    void anUndisclosedCommitmentIsNoZero() {
        Commitment zhipu = one(FUNDS.commitments(), Commitment::slug, "cm-007");
        assertThat(zhipu.statements().read(Commitment.Telling::amount)).isNull();
        assertThat(zhipu.date()).isNull();
    }

    @Test
    void aFundKnowsItsBodyItsManagerAndWhatItsSizeIsWorth() {
        FundProfile shanghai = FUNDS.profiles().get("shanghai-ai-fund");
        assertThat(shanghai.body()).isEqualTo("shanghai-ai-fund-org");
        assertThat(shanghai.manager()).isEqualTo("lingang-kechuang");
        assertThat(shanghai.sizeIsTarget()).isTrue();
        assertThat(shanghai.vintage()).isEqualTo(PartialDate.parse("2019"));
        assertThat(FUNDS.profiles().get("sequoia-seven-funds").isClass()).isTrue();
    }

    @Test
    void aClauseKeepsTheWordsBesideOurReadingOfThem() {
        Mandate chips = one(FUNDS.mandates(), Mandate::slug, "md-08");
        Mandate.Telling told = chips.statements().all().get(0).telling();
        assertThat(told.words())
                .containsExactly("ai hardware", "compute", "foundation-models", "ai+manufacturing");
        assertThat(told.sectors())
                .containsExactly("ai-infrastructure", "foundation-models", "ai-chips");
        assertThat(told.match()).isEqualTo(SectorMatch.BROAD);
    }

    /** Its year ends after its source was published: the clause is not used before that (R21). */
    @Test
    void theDayOfAClauseIsNotCappedByItsSource() {
        Mandate clause = one(FUNDS.mandates(), Mandate::slug, "n1-md-001");
        LocalDate published = clause.statements().all().get(0).source().knownFrom();
        assertThat(clause.effectiveOn()).isEqualTo(PartialDate.parse("2024"));
        assertThat(clause.effectiveOn().last()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(clause.knownAt(published.minusDays(1))).isNull();
    }

    @Test
    void aClauseOfAGeneralHolderBindsNoFund() {
        assertThat(one(FUNDS.mandates(), Mandate::slug, "md-10").fund()).isNull();
    }

    @Test
    void aQuoteIsOfAStockAndMayHaveAPriceOnly() {
        Quote kunlun = one(MARKET.quotes(), Quote::slug, "qt-005");
        Quote.Telling told = kunlun.statements().all().get(0).telling();
        assertThat(MARKET.issuers()).containsEntry(kunlun.stock(), "kunlun-tech");
        assertThat(told.closePrice()).isEqualByComparingTo("50.34");
        assertThat(told.currency()).isEqualTo(CurrencyCode.CNY);
        assertThat(told.marketCap()).isNull();
        assertThat(told.changePercent()).isEqualByComparingTo("-20");
    }

    @Test
    void rivalTellingsOfARaiseAreOneFact() {
        ListedRaise raise = one(MARKET.raises(), ListedRaise::slug, "n2-lr-cambricon-2023");
        assertThat(raise.statements().all()).hasSize(2);
        assertThat(raise.effectiveOn()).isEqualTo(PartialDate.parse("2023-04"));
        assertThat(raise.statements().read(ListedRaise.Telling::amount))
                .isEqualTo(cny("1671911686.20"));
    }

    @Test
    void theSumsOfClaimsAreExactMoreThanOrWords() {
        assertThat(claimed("cl-seed-low")).isEqualTo("10000000000 to 100000000000 CNY");
        assertThat(claimed("cl-two-20bn")).isEqualTo("more than 20000000000 CNY");
        assertThat(claimed("cl-latepost-2023")).isEqualTo("10000000000 CNY");
    }

    @Test
    void aClaimNamesItsStartupsAndInvestors() {
        assertThat(told("cl-two-20bn").startups()).containsExactly("minimax", "moonshot");
        assertThat(told("cl-alibaba-33").investors()).containsExactly("alibaba");
    }

    @Test
    void onlyAnAmountIsMoney() {
        assertThat(MARKET.statistics())
                .allSatisfy(
                        statistic -> {
                            var told = statistic.statements().all().get(0).telling();
                            assertThat(told.amount() != null)
                                    .isEqualTo(told.kind() == StatisticKind.AMOUNT);
                        });
    }

    @Test
    void interestIsInAStartupOrASector() {
        Interest gsr = one(MARKET.interests(), Interest::slug, "n1-in-004");
        assertThat(gsr.startup()).isNull();
        assertThat(gsr.sector()).isEqualTo("foundation-models");
        assertThat(gsr.statements().read(Interest.Telling::kind)).isEqualTo(InterestKind.PASSED);
    }

    private static Claim.Telling told(String claim) {
        return one(MARKET.claims(), Claim::slug, claim).statements().all().get(0).telling();
    }

    private static String claimed(String claim) {
        return told(claim).amount().text();
    }

    private static MoneyRange cny(String amount) {
        return MoneyRange.exact(CurrencyCode.CNY, new BigDecimal(amount));
    }

    private static <F> F one(List<F> facts, Function<F, String> slug, String wanted) {
        return facts.stream()
                .filter(fact -> slug.apply(fact).equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
