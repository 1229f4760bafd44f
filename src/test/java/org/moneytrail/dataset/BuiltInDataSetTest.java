package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.graph.GraphOpened;

class BuiltInDataSetTest {

    private final ImportGraph graph = ImportGraph.empty();
    private final BuiltInDataSet builtIn = new BuiltInDataSet(() -> true, graph.importer);

    @Test
    void aSecondStartFindsTheDataAndDoesNotImportAgain() {
        assertThat(builtIn.loadOnce()).isPresent();
        assertThat(builtIn.loadOnce()).isEmpty();
    }

    @Test
    void nothingIsLoadedAtStartWhereTheSettingSaysSo() {
        new BuiltInDataSet(() -> false, graph.importer).atStart(new GraphOpened());
        assertThat(graph.dump()).isEmpty();
    }

    @Test
    void importingItAgainChangesNothing() {
        builtIn.loadOnce();
        ImportReport again = load(DataSet.builtIn());
        assertThat(again.problems()).isEmpty();
        assertThat(again.changes()).isEqualTo(GraphChanges.NONE);
    }

    @Test
    void shuffledRowsMakeTheSameGraph() {
        builtIn.loadOnce();
        List<String> straight = graph.dump();
        graph.clear();
        ImportReport shuffled = load(shuffled(new Random(7)).read());
        assertThat(shuffled.problems()).isEmpty();
        assertThat(graph.dump()).isEqualTo(straight);
    }

    @Test
    void shuffledRowsOverTheStraightOnesChangeNothingButTheFingerprint() {
        builtIn.loadOnce();
        GraphChanges changes = load(shuffled(new Random(11)).read()).changes();
        assertThat(changes.nodesCreated() + changes.relationshipsCreated() + changes.nodesDeleted())
                .isZero();
    }

    @Test
    void theGraphHoldsAsManyNodesAndStatementsAsTheFilesTell() {
        builtIn.loadOnce();
        DataSet data = DataSet.builtIn();
        Map<String, Long> counts = graph.counts();
        Map<String, Long> expected = new TreeMap<>();
        long statements = 0;
        for (Layout layout : Layout.values()) {
            Set<String> ids = new HashSet<>();
            data.stored(layout).forEach(stored -> ids.add(stored.id()));
            expected.put(layout.kind().label(), (long) ids.size());
            statements += data.rows(layout).stream().filter(row -> row.source() != null).count();
        }
        expected.put("STATED_BY", statements);
        assertThat(counts).containsAllEntriesOf(expected);
    }

    @Test
    void startupsAreThoseThatRaisedOrAreCalledSo() {
        builtIn.loadOnce();
        DataSet data = DataSet.builtIn();
        Set<String> startups = new HashSet<>();
        data.rows(Layout.ORGANIZATIONS).stream()
                .filter(row -> "STARTUP".equals(row.text("kind")))
                .forEach(row -> startups.add(row.id()));
        data.rows(Layout.ROUNDS).forEach(row -> startups.add(row.text("startupId")));
        assertThat(graph.counts()).containsEntry("Startup", (long) startups.size());
    }

    @Test
    void limitedPartnersAreOrganizationsThatCommittedMoney() {
        builtIn.loadOnce();
        Set<String> partners = new HashSet<>();
        DataSet.builtIn()
                .stored(Layout.COMMITMENTS)
                .forEach(row -> partners.addAll(row.links().get("COMMITTED_BY")));
        partners.removeIf(id -> !id.startsWith("Organization:"));
        assertThat(graph.counts()).containsEntry("LimitedPartner", (long) partners.size());
    }

    @Test
    void aClaimLeadsToAllThatItIsAbout() {
        builtIn.loadOnce();
        assertThat(graph.lines("Claim:cl-two-20bn CLAIMS_ABOUT"))
                .extracting(line -> line.split(" ")[2])
                .containsExactly(
                        "Organization:minimax",
                        "Organization:moonshot",
                        "Sector:foundation-models");
    }

    private ImportReport load(DataSet data) {
        return graph.importer.load(BuiltInDataSet.NAME, data).await().indefinitely();
    }

    /** Every row on another line; no cell of these files has a line end in it. */
    private static FilesInMemory shuffled(Random random) {
        FilesInMemory files = FilesInMemory.likeBuiltIn();
        for (String file : List.copyOf(files.names())) {
            List<String> lines = new ArrayList<>(files.text(file).lines().toList());
            Collections.shuffle(lines.subList(1, lines.size()), random);
            files.with(file, lines.toArray(String[]::new));
        }
        return files;
    }
}
