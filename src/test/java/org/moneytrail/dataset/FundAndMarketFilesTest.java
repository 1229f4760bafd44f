package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.moneytrail.dataset.SmallFiles.world;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of commitments, clauses, quotes, claims, statistics and interest must say. */
class FundAndMarketFilesTest {

    private static final String STOCK = "id,org_id,ticker,exchange,source_id";
    private static final String QUOTE = "id,org_id,date,close_price,currency,source_id";
    private static final String CLAUSE =
            "id,holder_id,fund_id,rule,sectors,sector_ids,match,basis,ratio,source_id";

    @Test
    void aCommitmentIsAtMostTheWholeFund() {
        assertThat(
                        problems(
                                "commitments.csv",
                                "id,lp_org_id,fund_id,percent,source_id",
                                "c,old-oak,oak-fund,100.01,wire"))
                .extracting(Problem::column, Problem::reason)
                .containsExactly(tuple("percent", "must be at most 100"));
    }

    @Test
    void aCommitmentGoesToAFundThatIsThere() {
        assertThat(
                        problems(
                                "commitments.csv",
                                "id,lp_org_id,fund_id,source_id",
                                "c,old-oak,oak-found,wire"))
                .extracting(Problem::column, Problem::nearest)
                .containsExactly(tuple("fund_id", "oak-fund"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            EXCLUDE,chips,,EXACT,,        ; sector_ids ; is empty though rule is EXCLUDE
            ALLOW_ONLY,chips,chips,,,     ; match      ; is empty though rule is ALLOW_ONLY
            LIMIT_SHARE,,,,,0.7           ; basis      ; is empty though ratio is given
            LIMIT_SHARE,,,,FUND,1.2       ; ratio      ; a share of a fund is at most 1
            EXCLUDE,chips,chip,EXACT,,    ; sector_ids ; there is no sector of that id, neither in these files nor in the graph
            """)
    void aClauseSaysWhatItNeeds(String said, String column, String reason) {
        assertThat(problems("mandates.csv", CLAUSE, "m,old-oak,oak-fund," + said + ",wire"))
                .extracting(Problem::column, Problem::reason)
                .containsExactly(tuple(column, reason));
    }

    @Test
    void aMultipleOfTheMoneyMayBeAboveOne() {
        assertThat(
                        problems(
                                "mandates.csv",
                                CLAUSE,
                                "m,old-oak,,REINVEST_LOCALLY,,,,LP_MONEY,2.0,wire"))
                .isEmpty();
    }

    @Test
    void aQuoteNamesItsStockByTheIssuer() {
        DataSet data = quoted("s,old-oak,1.HK,HKEX,wire").read();
        assertThat(data.problems()).isEmpty();
        assertThat(data.stored(Layout.QUOTES))
                .extracting(StoredRow::links)
                .containsExactly(Map.of("QUOTES", List.of("Stock:old-oak")));
    }

    @Test
    void aQuoteOfAnIssuerWithoutStockIsTold() {
        assertThat(quoted("s,moonbeam,1.HK,HKEX,wire").read().problems())
                .extracting(Problem::file, Problem::reason)
                .containsExactly(
                        tuple(
                                "quotes.csv",
                                "there is no stock of that id, neither in these files nor in the graph"));
    }

    @Test
    void anIssuerOfTwoStocksDoesNotTellWhichIsMeant() {
        assertThat(quoted("s,old-oak,1.HK,HKEX,wire", "t,old-oak,1.SH,SSE,wire").read().problems())
                .extracting(Problem::file, Problem::value)
                .containsExactly(tuple("quotes.csv", "old-oak"));
    }

    @Test
    void aBadStockRowDoesNotSpoilItsQuotes() {
        assertThat(quoted("s,,1.HK,HKEX,wire").read().problems())
                .extracting(Problem::file)
                .containsExactly("listed_companies.csv");
    }

    @ParameterizedTest
    @CsvSource({"-100,true", "-5.53,true", "337.32,true", "-100.01,false", "- 5,false"})
    void aChangeIsAFallOfEverythingAtMost(String change, boolean good) {
        assertThat(PlainType.CHANGE.read(change).value() != null).isEqualTo(good);
    }

    @Test
    void aRivalRaiseTellsOfTheSameIssuer() {
        assertThat(
                        problems(
                                "listed_raises.csv",
                                "id,org_id,kind,status,canonical_id,source_id",
                                "a,old-oak,IPO,CLOSED,,wire",
                                "b,moonbeam,IPO,CLOSED,a,wire"))
                .extracting(Problem::reason)
                .containsExactly("tells of old-oak, not of moonbeam");
    }

    @Test
    void aClaimHasASumWithItsBoundsInOrder() {
        String header =
                "id,claimant,claimed_on,kind,claim,amount,amount_min,amount_max,currency,source_id";
        assertThat(
                        problems(
                                "claims.csv",
                                header,
                                "a,Wire,2023,INVESTMENT,much,,,,,wire",
                                "b,Wire,2023,INVESTMENT,more,,2,1,USD,wire"))
                .extracting(Problem::line, Problem::column)
                .containsExactly(tuple(2, "amount"), tuple(3, "amount_max"));
    }

    @ParameterizedTest
    @CsvSource({"AMOUNT,deals", "SHARE,CNY"})
    void aStatisticHasTheUnitOfItsKind(String kind, String unit) {
        assertThat(
                        problems(
                                "market_stats.csv",
                                "id,metric,kind,value,unit,compiler,source_id",
                                "s,deals," + kind + ",5," + unit + ",Wire,wire"))
                .extracting(Problem::column)
                .containsExactly("unit");
    }

    @Test
    void interestIsInAStartupOrASector() {
        assertThat(
                        problems(
                                "interests.csv",
                                "id,investor_id,startup_id,sector_id,kind,source_id",
                                "i,old-oak,,,LOOKED,wire"))
                .extracting(Problem::reason)
                .containsExactly("is empty, and so is sector_id: one of them is needed");
    }

    private static FilesInMemory quoted(String... stocks) {
        return world().with("listed_companies.csv", SmallFiles.withHeader(STOCK, stocks))
                .with("quotes.csv", QUOTE, "q,old-oak,2023-07-11,1.5,HKD,wire");
    }

    private static List<Problem> problems(String file, String header, String... rows) {
        return world().with(file, SmallFiles.withHeader(header, rows)).read().problems();
    }
}
