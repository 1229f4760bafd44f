package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.dataset.SmallFiles.ROUND_HEADER;
import static org.moneytrail.dataset.SmallFiles.round;
import static org.moneytrail.dataset.SmallFiles.rounds;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class WarningsTest {

    @Test
    void theBuiltInFilesHaveTheKnownSlipsAndNoOther() {
        assertThat(Suspicions.of(DataSet.builtIn()).listed())
                .extracting(Problem::rule, warning -> warning.reason().split(":")[0])
                .containsExactlyInAnyOrder(
                        tuple(Suspicion.TENFOLD, "ef-d-v2"),
                        tuple(Suspicion.TENFOLD, "ms-c-v2"),
                        tuple(Suspicion.TENFOLD, "ms-cp-v2"),
                        tuple(Suspicion.SAME_MONEY_TWICE, "zp-2023-total-v2"),
                        tuple(Suspicion.REGISTERED_CAPITAL, "zp-202411-reg"),
                        tuple(Suspicion.REGISTERED_CAPITAL, "ef-reg"),
                        tuple(Suspicion.LEGS_ABOVE_ROUND, "ef-reg"));
    }

    @Test
    void aRoundAboveTheValueAfterItIsSuspicious() {
        assertThat(
                        warned(
                                "id,startup_id,round_name,amount,currency,scope,status,post_money,currency2,source_id",
                                "a,moonbeam,A,20,USD,ROUND,CLOSED,19,USD,wire",
                                "b,moonbeam,B,20,USD,ROUND,CLOSED,20,USD,wire"))
                .containsExactly("ABOVE_POST_MONEY a");
    }

    @Test
    void aRoundBeforeTheFoundingIsSuspicious() {
        FilesInMemory files =
                rounds(round("x"))
                        .with(
                                "organizations.csv",
                                "id,name_en,kind,founded_on,source_id",
                                "moonbeam,Moonbeam,STARTUP,2023-04,wire",
                                "old-oak,Old Oak,OTHER_LP,,wire")
                        .with(
                                "rounds.csv",
                                "id,startup_id,round_name,announced_on,scope,status,source_id",
                                "a,moonbeam,A,2023-03,ROUND,CLOSED,wire",
                                "b,moonbeam,B,2023,ROUND,CLOSED,wire");
        assertThat(warned(files)).containsExactly("BEFORE_FOUNDING a");
    }

    @Test
    void twoTellingsOfOneInvestorAreNotAddedUp() {
        FilesInMemory files =
                rounds(round("a"))
                        .with(
                                "participations.csv",
                                SmallFiles.LEG_HEADER,
                                "p,a,old-oak,6000000,USD,wire",
                                "q,a,old-oak,10000000,USD,gazette");
        assertThat(warned(files)).isEmpty();
        files.with(
                "participations.csv",
                SmallFiles.LEG_HEADER,
                "p,a,old-oak,6000000,USD,wire",
                "q,a,oak-fund,5000000,USD,gazette");
        assertThat(warned(files)).containsExactly("LEGS_ABOVE_ROUND a");
    }

    @Test
    void aWarningStopsNothingByItself() {
        FilesInMemory files =
                rounds(round("a"), SmallFiles.rival("b", "a").replace("20000000", "1000000"));
        assertThat(FileImport.of(files, ImportProgress.NONE).check())
                .satisfies(report -> assertThat(report.isRefused()).isFalse())
                .satisfies(report -> assertThat(report.warnings()).hasSize(1));
    }

    @Test
    void everyWarningSaysWhereItIs() {
        assertThat(Suspicions.of(DataSet.builtIn()).listed())
                .allSatisfy(
                        warning ->
                                assertThat(warning.text())
                                        .matches("rounds.csv:\\d+ amount \".*\": .*"));
    }

    private static Tuple tuple(Suspicion rule, String row) {
        return Tuple.tuple(rule.name(), row);
    }

    private static List<String> warned(String... lines) {
        return warned(rounds(ROUND_HEADER).with("rounds.csv", lines));
    }

    private static List<String> warned(FilesInMemory files) {
        assertThat(files.read().problems()).isEmpty();
        return Suspicions.of(files.read()).listed().stream()
                .map(warning -> warning.rule() + " " + warning.reason().split(":")[0])
                .toList();
    }
}
