package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.TestGraph;

class GraphWriterTest {
    private static final CypherQuery SECTOR =
            new CypherQuery("test/sector", "CREATE (:Sector:Entity {id: $id, slug: $id})");
    private static final CypherQuery PART =
            new CypherQuery("test/part", "MATCH (s:Sector {id: $id}) CREATE (s)-[:PART_OF]->(s)");
    private static final CypherQuery WRONG = new CypherQuery("test/wrong", "RETURN 1 / 0 AS n");

    private final TestGraph graph = TestGraph.shared();

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @Test
    void countsTheChangesOfAllItsStatements() {
        GraphChanges changes = write(sector("Sector:ai"), sector("Sector:chips"));
        assertThat(changes).isEqualTo(new GraphChanges(2, 0, 4, 0, 0, 4, 0));
        assertThat(changes.any()).isTrue();
    }

    @Test
    void changesNothingIfOneStatementFails() {
        assertThatThrownBy(() -> write(sector("Sector:ai"), new GraphWrite(WRONG, Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test/wrong");
        assertThat(sectors()).isZero();
    }

    @Test
    void anIdIsTakenOnce() {
        assertThatThrownBy(() -> write(sector("Sector:ai"), sector("Sector:ai")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already exists");
        assertThat(sectors()).isZero();
    }

    @Test
    void noStatementsAreNoChange() {
        assertThat(write().any()).isFalse();
    }

    @Test
    void whatMakesFewerRelationshipsThanItHasToIsTakenBack() {
        GraphWrite nowhere = new GraphWrite(PART, Map.of("id", "Sector:chips"), 1);
        assertThatThrownBy(() -> write(sector("Sector:ai"), nowhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test/part made 0 relationships in place of 1");
        assertThat(sectors()).isZero();
        assertThat(write(sector("Sector:chips"), nowhere).relationshipsCreated()).isEqualTo(1);
    }

    private long sectors() {
        return graph.run("MATCH (s:Sector) RETURN count(s) AS n", Map.of())
                .get(0)
                .get("n")
                .asLong();
    }

    private static GraphWrite sector(String id) {
        return new GraphWrite(SECTOR, Map.of("id", id));
    }

    private GraphChanges write(GraphWrite... writes) {
        return graph.writer()
                .inOneTransaction(List.of(writes))
                .await()
                .atMost(Duration.ofSeconds(30));
    }
}
