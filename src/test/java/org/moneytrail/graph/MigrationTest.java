package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.TestGraph;

class MigrationTest {
    private static final Migration FIRST =
            Migration.of("V001__first", "// Why\nCREATE a;\n\nCREATE\nb;\n");
    private static final Migration SECOND = Migration.of("V002__second", "CREATE c");

    @Test
    void everyFileIsListed() throws IOException {
        try (var files = Files.list(Path.of("cypher", "migrations"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Migration.FILES.stream().map(name -> name + ".cypher").toList());
        }
    }

    @Test
    void aFileIsReadAsItsStatements() {
        assertThat(FIRST.version()).isEqualTo("001");
        assertThat(FIRST.name()).isEqualTo("first");
        assertThat(FIRST.statements()).containsExactly("CREATE a", "CREATE\nb");
    }

    @Test
    void lineEndingsOfAnotherSystemAreNoChange() {
        assertThat(Migration.of("V001__first", "CREATE a;\r\n").checksum())
                .isEqualTo(Migration.of("V001__first", "CREATE a;\n").checksum());
    }

    @Test
    void onlyWhatTheGraphHasNotSeenIsApplied() {
        assertThat(MigrationPlan.of(List.of(FIRST, SECOND), Map.of("001", FIRST.checksum())))
                .containsExactly(SECOND);
    }

    @Test
    void aMigrationThatWasChangedAfterwardsIsRefused() {
        assertThatThrownBy(() -> MigrationPlan.of(List.of(FIRST), Map.of("001", "other")))
                .isInstanceOf(GraphStartFailure.class)
                .hasMessageContaining("001 was changed");
    }

    @Test
    void aGraphOfANewerVersionIsRefused() {
        assertThatThrownBy(() -> MigrationPlan.of(List.of(FIRST), Map.of("007", "x")))
                .isInstanceOf(GraphStartFailure.class)
                .hasMessageContaining("newer");
    }

    @Test
    void migratingTwiceChangesNothing() {
        TestGraph graph = TestGraph.shared();
        new GraphMigrations(graph.reader(), graph.writer()).migrate();
        assertThat(graph.run("MATCH (m:Migration) RETURN m.version AS version", Map.of()))
                .hasSize(Migration.FILES.size());
    }

    /** What a server leaves that was killed while it made the constraint. */
    @Test
    void anIndexWithoutItsConstraintIsNoHindrance() {
        TestGraph graph = TestGraph.shared();
        graph.run("DROP CONSTRAINT audit_entry_id", Map.of());
        graph.run("CREATE INDEX audit_entry_id FOR (n:AuditEntry) ON (n.id)", Map.of());
        graph.run("MATCH (m:Migration {version: '005'}) DELETE m", Map.of());
        new GraphMigrations(graph.reader(), graph.writer()).migrate();
        assertThat(
                        graph.run(
                                "SHOW CONSTRAINTS YIELD name WHERE name = 'audit_entry_id' RETURN name",
                                Map.of()))
                .hasSize(1);
        assertThat(graph.run("MATCH (m:Migration {version: '005'}) RETURN m", Map.of())).hasSize(1);
    }
}
