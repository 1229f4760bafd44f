package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.moneytrail.dataset.SmallFiles.ROUND_HEADER;
import static org.moneytrail.dataset.SmallFiles.round;
import static org.moneytrail.dataset.SmallFiles.world;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that can be wrong with a cell or a row is told with its place. */
class ProblemsTest {

    @Test
    void theSmallFilesHaveNoProblem() {
        assertThat(world().read().problems()).isEmpty();
    }

    @Test
    void aBadCellNamesFileLineColumnValueReasonAndWhatWasMeant() {
        List<Problem> problems = rounds(round("a"), round("b").replace("CLOSED", "CLOSE"));
        assertThat(problems)
                .containsExactly(
                        new Problem(
                                "rounds.csv",
                                3,
                                "status",
                                "CLOSE",
                                "not one of RUMOURED, ANNOUNCED, CLOSED, CANCELLED",
                                "CLOSED"));
    }

    @Test
    void aProblemReadsAsALine() {
        assertThat(rounds(round("a").replace("CLOSED", "CLOSE")))
                .extracting(Problem::text)
                .containsExactly(
                        "rounds.csv:2 status \"CLOSE\": not one of RUMOURED, ANNOUNCED, CLOSED, CANCELLED (did you mean CLOSED?)");
    }

    @Test
    void aRoundWithoutStatusIsRefused() {
        assertThat(rounds(round("a").replace("CLOSED", "")))
                .extracting(Problem::column, Problem::reason)
                .containsExactly(tuple("status", "is empty, and every row needs it"));
    }

    @ParameterizedTest
    @CsvSource({
        "-5, must not be negative",
        "1.005, has more than 2 decimals",
        "1e9, 'not a plain number such as 1500000.50, at most 18 digits before the point'",
        "'1,000', 'not a plain number such as 1500000.50, at most 18 digits before the point'",
        "1234567890123456789, 'not a plain number such as 1500000.50, at most 18 digits before the point'"
    })
    void anAmountIsAPlainNumberOfAtMostTwoDecimals(String amount, String reason) {
        assertThat(rounds(round("a").replace("10000000", '"' + amount + '"')))
                .extracting(Problem::reason)
                .containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"100.1", "101"})
    void aStakeIsAtMostAHundredPercent(String stake) {
        assertThat(
                        world().with(
                                        "holdings.csv",
                                        "id,holder_id,company_id,as_of,stake_pct,source_id",
                                        "h,old-oak,moonbeam,2023," + stake + ",wire")
                                .read()
                                .problems())
                .extracting(Problem::reason)
                .containsExactly("must be at most 100");
    }

    @ParameterizedTest
    @CsvSource({
        "sources.csv, published_on, 2023-13, 'not a date such as 2023, 2023-07 or 2023-07-11'",
        "sources.csv, published_on, 2023-02-30, 'not a date such as 2023, 2023-07 or 2023-07-11'",
        "sources.csv, published_on, 11.7.2023, 'not a date such as 2023, 2023-07 or 2023-07-11'",
        "sources.csv, recorded_on, 2023-07, 'a full date is needed, such as 2023-07-11'",
        "sources.csv, recorded_on, yesterday, 'not a date such as 2023-07-11'",
        "funds.csv, vintage_year, 23, not a year such as 2023",
        "funds.csv, is_class, yes, not true or false",
        "funds.csv, currency, USB, not a currency code of ISO 4217",
        "funds.csv, kind, HEDGE, 'not one of'",
        "organizations.csv, country, China, not a two-letter country code of ISO 3166",
        "organizations.csv, id, Moon_Beam, not an id",
        "organizations.csv, aliases, Moon||Beam, has an empty part between |",
        "organizations.csv, aliases, Moon|Moon, names Moon twice",
        "roles.csv, role, head of all, not a word in capitals such as FOUNDER_CEO",
        "fx.csv, rate, 0, a rate must be above 0"
    })
    void aCellThatIsNotOfItsTypeIsRefused(String file, String column, String value, String reason) {
        boolean only = column.equals("id");
        FilesInMemory files =
                FilesInMemory.none()
                        .with(file, only ? column : "id," + column, only ? value : "x," + value);
        assertThat(files.read().problems())
                .filteredOn(problem -> problem.line() == 2)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.reason()).startsWith(reason);
                            assertThat(problem.value()).isEqualTo(value);
                        });
    }

    @Test
    void aLowestAmountIsNotAboveTheAmount() {
        assertThat(rounds(round("a").replace("10000000,,", "10000000,20000000,")))
                .extracting(Problem::reason)
                .containsExactly(
                        "must not be below 20000000 (the order is amount_min <= amount <= amount_max)");
    }

    @Test
    void aHighestAmountIsNotBelowTheLowest() {
        assertThat(rounds(round("a").replace("10000000,,", ",20000000,10000000")))
                .extracting(Problem::column)
                .containsExactly("amount_max");
    }

    @Test
    void aSumNeedsItsCurrency() {
        assertThat(rounds(round("a").replace("USD", "")))
                .extracting(Problem::reason)
                .containsExactly("is empty though amount is given");
    }

    @Test
    void anUndisclosedRoundHasNoSum() {
        assertThat(rounds(round("a").replace("exact", "undisclosed")))
                .extracting(Problem::reason)
                .containsExactly("undisclosed, yet a sum is given");
    }

    @Test
    void aDisclosedRoundHasASum() {
        assertThat(rounds(round("a").replace("10000000", "")))
                .extracting(Problem::reason)
                .containsExactly("exact, yet no sum is given");
    }

    @Test
    void aSpanHasBothEnds() {
        assertThat(rounds("a,moonbeam,Total,1,,,USD,exact,AGGREGATE,CLOSED,,2021-01-01,,,,wire"))
                .extracting(Problem::column, Problem::reason)
                .containsExactly(
                        tuple("span_to", "is empty though span_from is given: both or neither"));
    }

    @Test
    void aSpanHasFullDates() {
        assertThat(
                        rounds(
                                "a,moonbeam,Total,1,,,USD,exact,AGGREGATE,CLOSED,,2021-01,2022-01-01,,,wire"))
                .extracting(Problem::reason)
                .containsExactly("a full date is needed, such as 2023-07-11");
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThat(
                        world().with(
                                        "internal_spend.csv",
                                        "id,org_id,period_from,period_to,nature_kind,source_id",
                                        "s,old-oak,2024-01-01,2023-12-31,SPENT,wire")
                                .read()
                                .problems())
                .extracting(Problem::column)
                .containsExactly("period_to");
    }

    @Test
    void somethingHasANameInOneLanguageAtLeast() {
        assertThat(
                        world().with("people.csv", "id,name_en,name_zh,source_id", "nobody,,,wire")
                                .read()
                                .problems())
                .extracting(Problem::reason)
                .containsExactly("is empty, and so is name_zh: one of them is needed");
    }

    @Test
    void allProblemsOfAllFilesAreTold() {
        assertThat(
                        world().with(
                                        "people.csv",
                                        "id,name_en,source_id",
                                        "Ann,Ann,wire",
                                        "bob,,wire")
                                .with(
                                        "rounds.csv",
                                        ROUND_HEADER,
                                        round("a").replace("USD", "UUU"),
                                        round("b").replace("exact", "exakt"))
                                .read()
                                .problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("people.csv:2", "people.csv:3", "rounds.csv:2", "rounds.csv:3");
    }

    @Test
    void moreThanAThousandProblemsAreCounted() {
        String[] lines = new String[1501];
        Arrays.fill(lines, "x y,Name,wire");
        lines[0] = "id,name_en,source_id";
        Problems problems = world().with("people.csv", lines).read().problems(Outside.NOTHING);
        assertThat(problems.listed()).hasSize(1000);
        assertThat(problems.unlisted()).isGreaterThanOrEqualTo(500);
    }

    private static List<Problem> rounds(String... rows) {
        return SmallFiles.rounds(rows).read().problems();
    }
}
