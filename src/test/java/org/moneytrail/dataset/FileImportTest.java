package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moneytrail.dataset.SmallFiles.LEG_HEADER;
import static org.moneytrail.dataset.SmallFiles.rival;
import static org.moneytrail.dataset.SmallFiles.round;
import static org.moneytrail.dataset.SmallFiles.rounds;
import static org.moneytrail.dataset.SmallFiles.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.testsupport.TestGraph;

/** Files of any size: the same graph as a small import makes, in batches by statements, and back again. */
class FileImportTest {

    static final TestGraph GRAPH = TestGraph.shared();

    private final ImportGraph graph = ImportGraph.empty();

    @Test
    void inBatchesTheBuiltInFilesMakeTheSameGraphAsInOneTransaction() {
        graph.load(FilesInMemory.likeBuiltIn());
        List<String> whole = facts();
        graph.clear();
        assertThat(load(FilesInMemory.likeBuiltIn()).problems()).isEmpty();
        assertThat(facts()).isEqualTo(whole);
    }

    @Test
    void whatIsExportedIsWhatWasImportedByteForByte(@TempDir Path folder) throws IOException {
        load(FilesInMemory.likeBuiltIn());
        new FileExport(GRAPH.reader(), ImportProgress.NONE).into(folder);
        for (Layout layout : Layout.values()) {
            assertThat(Files.readString(folder.resolve(layout.file())))
                    .as(layout.file())
                    .isEqualTo(FilesInMemory.likeBuiltIn().text(layout.file()));
        }
        assertThat(FileImport.of(DataFiles.in(folder), ImportProgress.NONE).check().problems())
                .isEmpty();
    }

    @Test
    void quotesAndLineEndsInCellsComeBack(@TempDir Path folder) throws IOException {
        String title = "\"A \"\"page\"\", read\non two lines\"";
        load(
                world().with(
                                "sources.csv",
                                "id,publisher,title,reliability,recorded_on",
                                "wire," + title + ",T,PRESS,2026-11-23"));
        new FileExport(GRAPH.reader(), ImportProgress.NONE).into(folder);
        assertThat(Files.readString(folder.resolve("sources.csv")))
                .contains("wire,," + title + ",T,,PRESS");
    }

    @Test
    void windowsFilesAreReadAsAnyOther() {
        FilesInMemory windows = FilesInMemory.none();
        FilesInMemory files = legs();
        files.names()
                .forEach(
                        name ->
                                windows.with(
                                        name,
                                        ("\uFEFF" + files.text(name).replace("\n", "\r\n"))
                                                .getBytes(StandardCharsets.UTF_8)));
        load(files);
        List<String> before = facts();
        assertThat(load(windows).changes()).isEqualTo(GraphChanges.NONE);
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        load(legs());
        List<String> before = graph.dump();
        assertThat(load(legs()).changes()).isEqualTo(GraphChanges.NONE);
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void aChangedRowReplacesWhatItSaid() {
        load(legs());
        FilesInMemory changed = legs();
        changed.with(
                "rounds.csv",
                changed.text("rounds.csv")
                        .replace("10000000", "12000000")
                        .getBytes(StandardCharsets.UTF_8));
        load(changed);
        List<String> after = facts();
        graph.clear();
        load(changed);
        assertThat(facts()).isEqualTo(after);
    }

    @Test
    void aDryRunWritesNothing() {
        load(world());
        List<String> before = graph.dump();
        ImportReport report = into(legs()).check();
        assertThat(report.rowsRead()).isGreaterThan(8);
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void oneProblemKeepsEverythingOut() {
        FilesInMemory files = legs();
        files.with(
                "participations.csv",
                LEG_HEADER,
                "p,a,old-oak,1,USD,wire",
                "q,nowhere,old-oak,1,USD,wire",
                "p,a,old-oak,1,USD,wire");
        ImportReport report = load(files);
        assertThat(report.problems())
                .extracting(Problem::line, Problem::column, Problem::value)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(4, "id", "p"), Tuple.tuple(3, "round_id", "nowhere"));
        assertThat(graph.dump()).isEmpty();
    }

    @Test
    void aRivalMayStandBeforeTheRowThatItRivals() {
        load(
                rounds(rival("b", "a"), round("a"))
                        .with("participations.csv", LEG_HEADER, "p,b,old-oak,1,USD,wire"));
        List<String> turned = facts();
        graph.clear();
        graph.load(
                rounds(round("a"), rival("b", "a"))
                        .with("participations.csv", LEG_HEADER, "p,b,old-oak,1,USD,wire"));
        assertThat(facts()).isEqualTo(turned);
    }

    @Test
    void strictMakesAWarningFatal() {
        FilesInMemory files = rounds(round("a"), rival("b", "a").replace("20000000", "100000000"));
        assertThat(into(files).load(true).changes()).isEqualTo(GraphChanges.NONE);
        assertThat(graph.dump()).isEmpty();
        assertThat(into(files).load(false).changes().nodesCreated()).isPositive();
    }

    @Test
    void twoImportsAtTheSameTimeMakeOneGraph() {
        FilesInMemory files = many(400);
        List<CompletableFuture<ImportReport>> both =
                IntStream.range(0, 2)
                        .mapToObj(run -> CompletableFuture.supplyAsync(() -> load(files)))
                        .toList();
        both.forEach(CompletableFuture::join);
        List<String> raced = facts();
        graph.clear();
        load(files);
        assertThat(raced).isEqualTo(facts());
    }

    @Test
    void aBatchThatFailsSaysWhichRowsAndLeavesNothingOfThem() {
        load(world());
        GRAPH.run(
                "CREATE CONSTRAINT one_amount IF NOT EXISTS FOR ()-[s:STATED_BY]-() REQUIRE"
                        + " s.isLead IS UNIQUE",
                Map.of());
        try {
            FilesInMemory files =
                    rounds(round("a"))
                            .with(
                                    "participations.csv",
                                    "id,round_id,investor_id,is_lead,source_id",
                                    "p,a,old-oak,true,wire",
                                    "q,a,oak-fund,true,wire");
            assertThatThrownBy(() -> load(files))
                    .isInstanceOf(BatchFailed.class)
                    .hasMessageStartingWith("participations.csv lines 2 to 3 could not be written");
            assertThat(graph.lines("FundingRound:a ")).isNotEmpty();
            assertThat(graph.lines("Participation:")).isEmpty();
        } finally {
            GRAPH.run("DROP CONSTRAINT one_amount", Map.of());
        }
    }

    @Test
    void whatALaterImportTellsOfAKnownFactJoinsIt() {
        load(rounds(round("a")).with("participations.csv", LEG_HEADER, "p,a,old-oak,1,USD,wire"));
        load(
                rounds(rival("b", "a"))
                        .with("participations.csv", LEG_HEADER, "q,b,old-oak,2,USD,gazette"));
        List<String> inTwo = facts();
        graph.clear();
        graph.load(
                rounds(round("a"), rival("b", "a"))
                        .with(
                                "participations.csv",
                                LEG_HEADER,
                                "p,a,old-oak,1,USD,wire",
                                "q,b,old-oak,2,USD,gazette"));
        assertThat(inTwo).isEqualTo(facts());
    }

    @Test
    void aFactOfWhichNobodyTellsAnyMoreComesBackWithANewTelling() {
        load(rounds(round("a")).with("participations.csv", LEG_HEADER, "p,a,old-oak,1,USD,wire"));
        GRAPH.run(
                "MATCH (leg:Fact {id: 'Participation:a.old-oak'})-[said:STATED_BY]->(source)"
                        + " CREATE (leg)-[retracted:RETRACTED_BY]->(source)"
                        + " SET retracted = properties(said)"
                        + " SET leg.hiddenLabels = labels(leg), leg:Hidden"
                        + " REMOVE leg:Participation:Fact DELETE said",
                Map.of());
        load(
                rounds(round("a"))
                        .with("participations.csv", LEG_HEADER, "q,a,old-oak,2,USD,gazette"));
        assertThat(graph.lines("Participation:a.old-oak RETRACTED_BY")).hasSize(1);
        assertThat(graph.lines("Participation:a.old-oak STATED_BY")).hasSize(1);
        assertThat(graph.lines("Participation:a.old-oak "))
                .filteredOn(line -> line.contains("[Fact, Participation]"))
                .hasSize(1);
    }

    private static FilesInMemory legs() {
        return rounds(round("a"), rival("b", "a"))
                .with(
                        "participations.csv",
                        LEG_HEADER,
                        "p,a,old-oak,1000000,USD,wire",
                        "q,b,old-oak,2000000,USD,gazette");
    }

    private static FilesInMemory many(int rows) {
        List<String> rounds = new ArrayList<>();
        List<String> legs = new ArrayList<>(List.of(LEG_HEADER));
        for (int i = 0; i < rows; i++) {
            rounds.add(round("r" + i));
            legs.add("p" + i + ",r" + i + ",old-oak,1,USD,wire");
        }
        return rounds(rounds.toArray(String[]::new))
                .with("participations.csv", legs.toArray(String[]::new));
    }

    FileImport into(FilesInMemory files) {
        return FileImport.of(files, ImportProgress.NONE).into(GRAPH.reader(), GRAPH.writer());
    }

    private ImportReport load(FilesInMemory files) {
        return into(files).load(false);
    }

    /** Everything but how often the data changed, and what was remembered of imports. */
    private List<String> facts() {
        return graph.dump().stream()
                .filter(
                        line ->
                                !line.contains("[DataVersion]")
                                        && !line.contains("[DataSetImport]"))
                .toList();
    }
}
