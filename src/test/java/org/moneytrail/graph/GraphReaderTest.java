package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moneytrail.refusal.GraphUnavailable;
import org.moneytrail.testsupport.TestGraph;
import org.moneytrail.testsupport.Turnstile;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

class GraphReaderTest {
    private static final CypherQuery NUMBERS =
            new CypherQuery("test/numbers", "UNWIND range(1, $last) AS n RETURN n ORDER BY n");
    private static final CypherQuery ENDLESS =
            new CypherQuery(
                    "test/endless",
                    "UNWIND range(1, 2000000000) AS endless WITH endless WHERE endless < 0 RETURN count(*) AS n");
    private static final CypherQuery SLOW =
            new CypherQuery(
                    "test/slow", "LOAD CSV FROM $url AS line RETURN toInteger(line[0]) AS n");

    private final TestGraph graph = TestGraph.shared();
    private final GraphReader reader = graph.reader();

    @Test
    void listsEveryRowInOrder() {
        assertThat(now(reader.list(NUMBERS, Map.of("last", 3), GraphReaderTest::n)))
                .containsExactly(1, 2, 3);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        Optional<Integer> none = now(reader.find(NUMBERS, Map.of("last", 0), GraphReaderTest::n));
        assertThat(none).isEmpty();
    }

    @Test
    void cannotWrite() {
        CypherQuery write =
                new CypherQuery("test/write", "CREATE (n:Sector {id: 'x'}) RETURN n.id AS n");
        assertThatThrownBy(() -> now(reader.list(write, Map.of(), GraphReaderTest::n)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test/write");
    }

    @Test
    void aWrongStatementIsOurFaultAndNamesItself() {
        CypherQuery wrong = new CypherQuery("test/wrong", "RETURN $absent AS n");
        assertThatThrownBy(() -> now(reader.list(wrong, Map.of(), GraphReaderTest::n)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test/wrong");
    }

    @Test
    void aRowThatCannotBeMappedIsOurFault() {
        assertThatThrownBy(
                        () ->
                                now(
                                        reader.list(
                                                NUMBERS,
                                                Map.of("last", 1),
                                                row -> row.get("n").asString())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAbsentServerIsARefusal() {
        try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1")) {
            GraphReader lost = new GraphReader(nowhere, TestGraph.neo4j(Map.of()));
            assertThatThrownBy(() -> now(lost.list(NUMBERS, Map.of("last", 1), GraphReaderTest::n)))
                    .isInstanceOf(GraphUnavailable.class);
        }
    }

    @Test
    void aStatementThatTakesTooLongIsEnded() {
        GraphReader hasty =
                new GraphReader(
                        graph.driver(),
                        TestGraph.neo4j(Map.of("moneytrail.neo4j.read-timeout", "100ms")));
        assertThatThrownBy(() -> now(hasty.list(ENDLESS, Map.of(), GraphReaderTest::n)))
                .isInstanceOf(GraphUnavailable.class);
    }

    @Test
    void thirtyTwoSlowReadsRunAtOnce() throws Exception {
        try (var gate = new Turnstile(32)) {
            List<CompletableFuture<List<Integer>>> slow =
                    IntStream.range(0, 32)
                            .mapToObj(
                                    i ->
                                            reader.list(
                                                            SLOW,
                                                            Map.of("url", gate.url()),
                                                            GraphReaderTest::n)
                                                    .subscribeAsCompletionStage())
                            .toList();
            assertThat(slow)
                    .allSatisfy(
                            read ->
                                    assertThat(read)
                                            .succeedsWithin(Duration.ofSeconds(30))
                                            .isEqualTo(List.of(1)));
        }
    }

    @Test
    void theAnswerComesBackOnTheVertxContextThatAsked() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            Context caller = vertx.getOrCreateContext();
            CompletableFuture<Context> seen = new CompletableFuture<>();
            caller.runOnContext(
                    go ->
                            reader.list(NUMBERS, Map.of("last", 1), GraphReaderTest::n)
                                    .subscribe()
                                    .with(
                                            rows -> seen.complete(Vertx.currentContext()),
                                            seen::completeExceptionally));
            assertThat(seen.get(10, TimeUnit.SECONDS)).isSameAs(caller);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private static int n(Record row) {
        return row.get("n").asInt();
    }

    private static <T> T now(Uni<T> answer) {
        return answer.await().atMost(Duration.ofSeconds(30));
    }
}
