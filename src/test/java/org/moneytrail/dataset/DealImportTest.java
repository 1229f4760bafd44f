package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.dataset.SmallFiles.round;
import static org.moneytrail.dataset.SmallFiles.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.testsupport.TestGraph;

class DealImportTest {

    private static final TestGraph GRAPH = TestGraph.shared();
    private static final String HEADER = "公司,融资时间,轮次,融资金额,投资方,备注";

    @TempDir Path folder;

    private final ImportGraph graph = ImportGraph.empty();

    @BeforeEach
    void theWorld() {
        graph.load(
                rounds(round("known"))
                        .with(
                                "organizations.csv",
                                "id,name_en,name_zh,aliases,kind,source_id",
                                "moonbeam,Moonbeam,月光,Moon Beam AI|月光智能,STARTUP,wire",
                                "sunbeam,Sunbeam,,,STARTUP,wire",
                                "old-oak,Old Oak,老橡树资本,,VC_FIRM,wire"));
    }

    @Test
    void aRowInChineseBecomesARoundWithItsLegs() throws IOException {
        DealImport.Outcome outcome =
                read(false, HEADER, "ｓｕｎ BEAM,2024年3月5日,B轮,近10億美元,老橡树资本（领投）、Oak Fund,媒体报道");
        assertThat(outcome.isRefused()).as(outcome.lines().toString()).isFalse();
        Row told = only(outcome, Layout.ROUNDS);
        assertThat(told.fields())
                .containsEntry("startupId", "sunbeam")
                .containsEntry("announcedOn", "2024-03-05")
                .containsEntry("amount", "1000000000")
                .containsEntry("amountMax", "1000000000")
                .containsEntry("currency", "USD")
                .containsEntry("status", "ANNOUNCED");
        assertThat(DataSetReader.read(outcome.files()).rows(Layout.PARTICIPATIONS))
                .extracting(row -> row.text("investorId"), row -> row.fields().get("isLead"))
                .containsExactly(Tuple.tuple("old-oak", true), Tuple.tuple("oak-fund", null));
    }

    @Test
    void theSameListTwiceChangesNothing() throws IOException {
        String[] list = {HEADER, "Sunbeam,2024-03,B轮,数亿元人民币,老橡树资本,"};
        assertThat(load(read(false, list)).changes().nodesCreated()).isEqualTo(2);
        DealImport.Outcome again = read(false, list);
        assertThat(again.isRefused()).isFalse();
        assertThat(load(again).changes()).isEqualTo(GraphChanges.NONE);
    }

    @Test
    void aNameThatOnlyResemblesOneIsAskedForAndNeverGuessed() throws IOException {
        String[] list = {HEADER, "Sunbeams,2024-03,A,1亿元,Nobody Capital,"};
        DealImport.Outcome outcome = read(false, list);
        assertThat(outcome.isRefused()).isTrue();
        assertThat(Files.readAllLines(review()))
                .containsExactly(
                        "what,name,decision,candidates",
                        "COMPANY,Sunbeams,,sunbeam 0.96",
                        "INVESTOR,Nobody Capital,,");
        Files.writeString(
                review(),
                "what,name,decision,candidates\n"
                        + "COMPANY,Sunbeams,sunbeam,\n"
                        + "INVESTOR,Nobody Capital,new:nobody:CVC,\n");
        DealImport.Outcome decided = read(false, list);
        assertThat(decided.isRefused()).isFalse();
        assertThat(only(decided, Layout.ROUNDS).text("startupId")).isEqualTo("sunbeam");
        assertThat(only(decided, Layout.ORGANIZATIONS).fields())
                .containsEntry("kind", "CVC")
                .containsEntry("nameEn", "Nobody Capital");
    }

    @Test
    void aRoundThatTheGraphMayHaveIsAskedFor() throws IOException {
        String[] list = {HEADER, "月光智能,2024-03-05,Series A,1亿元,,"};
        assertThat(read(false, list).isRefused()).isTrue();
        String question = Files.readAllLines(review()).get(1);
        assertThat(question).matches("ROUND,moonbeam-2024-03-05-[0-9a-f]{8},,known");
        Files.writeString(
                review(),
                "what,name,decision,candidates\n" + question.replace(",,", ",known,") + "\n");
        assertThat(only(read(false, list), Layout.ROUNDS).text("canonicalRoundId"))
                .isEqualTo("known");
    }

    @Test
    void whatCannotBeReadIsAProblemWithItsLine() throws IOException {
        DealImport.Outcome outcome =
                read(
                        false,
                        HEADER,
                        "Sunbeam,someday,A,1亿元,,",
                        "Sunbeam,2024,A,a lot,,",
                        "Sunbeam,2024,A",
                        "Sunbeam,2024,B,未披露,,");
        assertThat(outcome.lines())
                .filteredOn(line -> line.startsWith("problem"))
                .hasSize(3)
                .anyMatch(line -> line.contains("deals.csv:2 date \"someday\""))
                .anyMatch(
                        line ->
                                line.contains("deals.csv:3 amount \"a lot\"")
                                        && line.contains("R6"))
                .anyMatch(
                        line ->
                                line.contains("deals.csv:4")
                                        && line.contains("3 cells, the header has 6"));
    }

    @Test
    void aRowWithoutASourceIsAProblem() throws IOException {
        Files.write(folder.resolve("deals.csv"), List.of(HEADER, "Sunbeam,2024,A,1亿元,,"));
        DealImport.Outcome outcome =
                new DealImport(GRAPH.reader(), options(Optional.empty(), false))
                        .read(List.of(folder.resolve("deals.csv")), FilesInMemory.none());
        assertThat(outcome.lines().get(0)).contains("every row needs a source");
    }

    @Test
    void usersMayNameTheirOwnHeaders() throws IOException {
        Path mapping =
                Files.writeString(
                        folder.resolve("own.properties"),
                        "company = 标的\nseparators = +\ndefault.currency = CNY\n");
        Files.write(
                folder.resolve("deals.csv"),
                List.of("标的,date,amount,investors", "Sunbeam,2024-05,5000万,Old Oak+Oak Fund"));
        DealImport.Outcome outcome =
                new DealImport(GRAPH.reader(), options(Optional.of(mapping), false))
                        .read(List.of(folder.resolve("deals.csv")), FilesInMemory.none());
        assertThat(outcome.lines().toString()).contains("every row needs a source");
        outcome =
                new DealImport(
                                GRAPH.reader(),
                                new DealImport.Options(
                                        Optional.of(mapping), Optional.of("wire"), review(), false))
                        .read(List.of(folder.resolve("deals.csv")), FilesInMemory.none());
        assertThat(only(outcome, Layout.ROUNDS).fields())
                .containsEntry("amount", "50000000")
                .containsEntry("currency", "CNY");
        assertThat(DataSetReader.read(outcome.files()).rows(Layout.PARTICIPATIONS)).hasSize(2);
    }

    @Test
    void createMakesWhatResemblesNothing() throws IOException {
        DealImport.Outcome outcome = read(true, HEADER, "量子跃迁,2024-03,A,1亿元,Zed Partners,");
        assertThat(outcome.isRefused()).isFalse();
        assertThat(load(outcome).problems()).isEmpty();
        assertThat(graph.lines("Organization:zed-partners")).isNotEmpty();
    }

    private DealImport.Outcome read(boolean create, String... lines) throws IOException {
        Files.write(folder.resolve("deals.csv"), List.of(lines));
        return new DealImport(GRAPH.reader(), options(Optional.empty(), create, "wire"))
                .read(List.of(folder.resolve("deals.csv")), FilesInMemory.none());
    }

    private DealImport.Options options(Optional<Path> mapping, boolean create, String... source) {
        return new DealImport.Options(
                mapping, List.of(source).stream().findFirst(), review(), create);
    }

    private Path review() {
        return folder.resolve("review.csv");
    }

    private static Row only(DealImport.Outcome outcome, Layout layout) {
        List<Row> rows = DataSetReader.read(outcome.files()).rows(layout);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static ImportReport load(DealImport.Outcome outcome) {
        ImportReport report =
                FileImport.of(outcome.files(), ImportProgress.NONE)
                        .into(GRAPH.reader(), GRAPH.writer())
                        .load(false);
        assertThat(report.problems()).isEmpty();
        return report;
    }
}
