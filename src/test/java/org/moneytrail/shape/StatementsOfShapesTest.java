package org.moneytrail.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.Neo4jConfig;
import org.moneytrail.testsupport.Answer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** A statement for a step, however many nodes it is from; the nodes of all hits together. */
@QuarkusTest
class StatementsOfShapesTest {

    @Inject Driver driver;
    @Inject Neo4jConfig config;
    @Inject KeptRows kept;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private final class CountingReader extends GraphReader {
        CountingReader() {
            super(driver, config);
        }

        @Override
        public <T> Uni<List<T>> list(
                CypherQuery query, Map<String, ?> parameters, Function<Record, T> mapper) {
            asked.add(query.name());
            return super.list(query, parameters, mapper);
        }
    }

    @BeforeEach
    void count() {
        QuarkusMock.installMockForType(new CountingReader(), GraphReader.class);
        kept.forget();
    }

    @Test
    void searchIsOneAndItsNodesAreOne() {
        Answer.to(
                        """
                        { a: search(text: "capital") { edges { node { id ... on Entity { name } } } }
                          b: search(text: "fund", kinds: [FUND]) { edges { node { id } } } }
                        """)
                .data();
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "search/candidates", "search/candidates", "entity/entities-by-id");
    }

    @Test
    void aNeighbourhoodIsOneAStep() {
        Answer.to(
                        "{ neighbourhood(id: \"moonshot\", depth: 2) { nodes { node { id } } edges { id } } }")
                .data();
        assertThat(asked)
                .containsExactly(
                        "shape/starts",
                        "shape/steps",
                        "shape/steps",
                        "shape/drawing",
                        "entity/entities-by-id");
    }

    @Test
    void aPathIsAtMostOneAStepFromEitherEnd() {
        Answer.to("{ paths(from: \"nssf\", to: \"moonshot\", maxHops: 6) { length } }").data();
        assertThat(asked.stream().filter("shape/steps"::equals)).hasSizeBetween(1, 6);
        assertThat(asked.stream().filter("shape/drawing"::equals)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aTimelineIsFourAtMost() {
        Answer.to("{ timeline(id: \"alibaba\") { edges { node { label fact { id } } } } }").data();
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "shape/starts",
                        "shape/facts-of-entity",
                        "evidence/rounds",
                        "evidence/facts-by-id");
    }
}
