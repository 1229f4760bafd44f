package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.refusal.GraphUnavailable;
import org.moneytrail.testsupport.TestGraph;
import org.neo4j.driver.Record;

/** Rows are kept for one version of the data and no longer, whoever writes. */
class KeptRowsTest {

    private static final TestGraph GRAPH = TestGraph.shared();
    private static final CypherQuery RAISE = CypherQuery.of("dataset/raise-data-version");
    private static final KeyedQuery NAMES =
            new KeyedQuery(
                    new CypherQuery(
                            "test/names",
                            "UNWIND $ids AS id MATCH (s:Sector {id: id}) RETURN id, $prefix + s.name AS name"),
                    "ids",
                    "id");
    private static final CypherQuery RENAME =
            new CypherQuery(
                    "test/rename",
                    "MATCH (s:Sector {id: $id}) SET s.name = $name RETURN s.id AS id");

    private final CountingReader reader = new CountingReader();
    private final KeptRows rows = rows("1h", 1_000_000);

    /** Counts the keys that it is asked for, and fails where a test wants it to. */
    private static final class CountingReader extends GraphReader {
        private final AtomicLong keys = new AtomicLong();
        private volatile boolean fails;

        CountingReader() {
            super(GRAPH.driver(), TestGraph.neo4j(Map.of()));
        }

        @Override
        public <T> Uni<List<T>> list(
                CypherQuery query, Map<String, ?> parameters, Function<Record, T> mapper) {
            keys.addAndGet(parameters.get("ids") instanceof List<?> ids ? ids.size() : 1);
            return fails
                    ? Uni.createFrom().failure(new GraphUnavailable("gone"))
                    : super.list(query, parameters, mapper);
        }
    }

    private KeptRows rows(String versionCheck, long bound) {
        DataVersions versions =
                new DataVersions(
                        GRAPH.reader(),
                        GRAPH.writer(),
                        TestGraph.neo4j(Map.of("moneytrail.neo4j.version-check", versionCheck)));
        MemorySize size = new MemorySize(BigInteger.valueOf(bound));
        return new KeptRows(reader, new KeptVersion(versions, () -> size));
    }

    @BeforeEach
    void threeSectors() {
        GRAPH.clear();
        GRAPH.run(
                "UNWIND ['a', 'b', 'c'] AS id CREATE (:Sector:Entity {id: id, slug: id, name: id})",
                Map.of());
        now(GRAPH.writer().inOneTransaction(List.of(raise())));
    }

    @Test
    void aKeyIsFetchedOnce() {
        assertThat(names(rows, "a", "b")).isEqualTo(Map.of("a", "a", "b", "b"));
        assertThat(names(rows, "b", "a")).isEqualTo(Map.of("a", "a", "b", "b"));
        assertThat(reader.keys).hasValue(2);
        assertThat(names(rows, "a", "c", "b")).hasSize(3);
        assertThat(reader.keys).hasValue(3);
        assertThat(rows.found()).isEqualTo(4);
        assertThat(rows.fetched()).isEqualTo(3);
    }

    @Test
    void thatThereIsNothingForAKeyIsKeptToo() {
        assertThat(names(rows, "nobody")).isEmpty();
        assertThat(names(rows, "nobody")).isEmpty();
        assertThat(reader.keys).hasValue(1);
    }

    @Test
    void withOtherParametersItIsAnotherQuestion() {
        assertThat(names(rows, "a")).containsEntry("a", "a");
        assertThat(now(list(rows, "the ", "a"))).containsEntry("a", "the a");
        assertThat(names(rows, "a")).containsEntry("a", "a");
        assertThat(reader.keys).hasValue(2);
    }

    @Test
    void whatIsMadeOfAllRowsIsMadeOnce() {
        CypherQuery all = new CypherQuery("test/all", "MATCH (s:Sector) RETURN s.id AS id");
        for (int time = 0; time < 2; time++) {
            assertThat(size(rows, all)).isEqualTo(3);
        }
        assertThat(reader.keys).hasValue(1);
        rename("a", "A");
        assertThat(size(rows, all)).isEqualTo(3);
        assertThat(reader.keys).hasValue(2);
    }

    @Test
    void withoutMemoryNothingIsKept() {
        KeptRows none = rows("1h", 0);
        assertThat(names(none, "a")).isEqualTo(names(none, "a"));
        assertThat(reader.keys).hasValue(2);
    }

    @Test
    void whatAReportAsksForIsNotKept() {
        String[] many = new String[6_000];
        Arrays.setAll(many, number -> "s" + number);
        names(rows, many);
        names(rows, many);
        assertThat(reader.keys).hasValue(12_000);
    }

    @Test
    void afterAWriteOfOursTheOldIsNeverGivenHoweverLongTheInterval() {
        for (int round = 0; round < 20; round++) {
            names(rows, "a");
            rename("a", "name " + round);
            assertThat(names(rows, "a")).containsEntry("a", "name " + round);
        }
    }

    @Test
    void whatOthersWriteIsSeenWithinTheInterval() throws InterruptedException {
        KeptRows checking = rows("100ms", 1_000_000);
        names(checking, "a");
        foreignRename("a", "theirs");
        Thread.sleep(101);
        assertThat(names(checking, "a")).containsEntry("a", "theirs");
    }

    @Test
    void whatIsReadWhileSomebodyWritesIsNotKept() {
        CompletableFuture<?> write;
        try (var session = GRAPH.driver().session();
                var lock = session.beginTransaction()) {
            names(rows, "c");
            lock.run("MATCH (s:Sector {id: 'a'}) SET s.locked = true").consume();
            write =
                    GRAPH.writer()
                            .inOneTransaction(renaming("a", "A"))
                            .subscribeAsCompletionStage();
            assertThat(names(rows, "b", "c")).hasSize(2);
            assertThat(names(rows, "b", "c")).hasSize(2);
            assertThat(reader.keys).as("c was kept before").hasValue(3);
            lock.rollback();
        }
        assertThat(write).succeedsWithin(Duration.ofSeconds(20));
        assertThat(names(rows, "a", "b")).isEqualTo(Map.of("a", "A", "b", "b"));
    }

    @Test
    void anErrorIsNotKept() {
        reader.fails = true;
        assertThatThrownBy(() -> names(rows, "a")).isInstanceOf(GraphUnavailable.class);
        reader.fails = false;
        assertThat(names(rows, "a")).containsEntry("a", "a");
    }

    @Test
    void aRowThatCannotBeReadIsOurFaultAndNamesItsStatement() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(
                            () ->
                                    now(
                                            rows.list(
                                                    NAMES,
                                                    List.of("a"),
                                                    Map.of("prefix", ""),
                                                    row -> row.number("name"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("test/names");
        }
    }

    @Test
    void aGraphWhoseWritersTellNoVersionIsAskedEachTime() {
        GRAPH.run("MATCH (v:DataVersion) DELETE v", Map.of());
        KeptRows unversioned = rows("1h", 1_000_000);
        names(unversioned, "a");
        names(unversioned, "a");
        assertThat(reader.keys).hasValue(2);
    }

    @Test
    void anOperationLooksAtOneVersionUnlessItWritesItself() throws Exception {
        KeptRows checking = rows("1ms", 1_000_000);
        Vertx vertx = Vertx.vertx();
        try {
            Context operation = vertx.getOrCreateContext();
            on(operation, () -> Uni.createFrom().item(Errand.begin()));
            Supplier<Uni<Map<String, String>>> ask = () -> list(checking, "", "a");
            assertThat(on(operation, ask)).containsEntry("a", "a");
            foreignRename("a", "theirs");
            Thread.sleep(5);
            assertThat(names(checking, "a")).containsEntry("a", "theirs");
            assertThat(on(operation, ask)).containsEntry("a", "a");
            rename("a", "ours");
            assertThat(on(operation, ask)).containsEntry("a", "ours");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private static int size(KeptRows rows, CypherQuery query) {
        Integer size = now(rows.whole(query, Map.of(), List::size));
        return size;
    }

    private static <T> T on(Context context, Supplier<Uni<T>> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        context.runOnContext(
                go -> work.get().subscribe().with(done::complete, done::completeExceptionally));
        return done.get(20, TimeUnit.SECONDS);
    }

    private static Map<String, String> names(KeptRows rows, String... ids) {
        return now(list(rows, "", ids));
    }

    private static Uni<Map<String, String>> list(KeptRows rows, String prefix, String... ids) {
        return rows.list(NAMES, List.of(ids), Map.of("prefix", prefix), row -> row.text("name"))
                .map(
                        found ->
                                found.entrySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey,
                                                        of -> String.join(", ", of.getValue()))));
    }

    private static void rename(String id, String name) {
        now(GRAPH.writer().inOneTransaction(renaming(id, name)));
    }

    private static List<GraphWrite> renaming(String id, String name) {
        return new ArrayList<>(
                List.of(new GraphWrite(RENAME, Map.of("id", id, "name", name)), raise()));
    }

    private static GraphWrite raise() {
        return new GraphWrite(RAISE, Map.of());
    }

    private static void foreignRename(String id, String name) {
        try (var session = GRAPH.driver().session();
                var theirs = session.beginTransaction()) {
            theirs.run(RENAME.text(), Map.of("id", id, "name", name)).consume();
            theirs.run(RAISE.text()).consume();
            theirs.commit();
        }
    }

    private static <T> T now(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(20));
    }
}
