package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moneytrail.testsupport.CypherFile;
import org.moneytrail.testsupport.ModelTable;
import org.moneytrail.testsupport.TestGraph;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Lets the database look at every statement file on a graph that knows the documented names and no other. */
class ExplainTest {
    private static final TestGraph GRAPH = TestGraph.shared();
    private static final Set<String> WRITING_FOLDERS = Set.of("dataset", "curate");
    private static final Set<String> WRITING_FILES =
            Set.of(
                    "graph/record-migration",
                    "graph/drop-index",
                    "search/write-keys",
                    "search/note-keyed");

    static List<CypherFile> files() {
        return CypherFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStatementIsExplainedWithoutWarnings(CypherFile file) {
        assertThat(warnings(explain(file))).as(file.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyImportsAndCuratorsWrite(CypherFile file) {
        assumeThat(WRITING_FOLDERS).doesNotContain(file.folder());
        assumeThat(WRITING_FILES).doesNotContain(file.name());
        assertThat(explain(file).queryType()).as(file.name()).isEqualTo(QueryType.READ_ONLY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            01N50 | MATCH (n:Sektor) RETURN n.id AS id
            01N51 | MATCH (n:Sector)-[:PART_OFF]->(m:Sector) RETURN n.id AS id, m.id AS whole
            01N52 | MATCH (n:Sector) RETURN n.idd AS id
            01N60 | MATCH (n:Sector {id: $id}) RETURN n.id AS id
            03N90 | MATCH (n:Sector), (m:Person) RETURN n.id AS id, m.id AS other
            01N00 | MATCH (n:Sector) CALL { WITH n RETURN 1 AS one } RETURN n.id AS id, one AS one
            """)
    void aMistakeIsWarnedOf(String status, String statement) {
        assertThat(warnings(explain(statement, Map.of())))
                .anyMatch(warning -> warning.startsWith(status));
    }

    @Test
    void everyLabelWithAnIndexIsDocumented() {
        var documented = ModelTable.column("Labels", 1).toList();
        List<String> indexed =
                GRAPH.run("SHOW CONSTRAINTS YIELD labelsOrTypes", Map.of()).stream()
                        .flatMap(row -> row.get("labelsOrTypes").asList(Value::asString).stream())
                        .toList();
        assertThat(documented).containsAll(indexed);
    }

    private static List<String> warnings(ResultSummary summary) {
        return summary.gqlStatusObjects().stream()
                .filter(GqlNotification.class::isInstance)
                .map(status -> status.gqlStatus() + " " + status.statusDescription())
                .toList();
    }

    private static ResultSummary explain(CypherFile file) {
        try {
            return explain(file.text(), file.parameters(GRAPH));
        } catch (Neo4jException e) {
            throw new AssertionError(file.name() + ": " + e.getMessage(), e);
        }
    }

    private static ResultSummary explain(String statement, Map<String, Object> parameters) {
        try (var session = GRAPH.driver().session()) {
            return session.run("EXPLAIN " + statement, parameters).consume();
        }
    }
}
