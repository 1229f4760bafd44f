package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.refusal.GraphUnavailable;
import org.moneytrail.testsupport.GraphServer;
import org.moneytrail.testsupport.TestGraph;
import org.moneytrail.testsupport.Turnstile;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;

/** A server in a process of its own, which can be killed and frozen. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RemoteGraphTest {
    private static final CypherQuery PAIRS =
            new CypherQuery(
                    "test/pairs", "MATCH (p:Pair) RETURN p.id AS id, p.half AS half ORDER BY id");
    private static final CypherQuery HALF =
            new CypherQuery("test/half", "CREATE (:Pair {id: $id, half: $half})");
    private static final CypherQuery SLOW =
            new CypherQuery(
                    "test/slow", "LOAD CSV FROM $url AS line RETURN toInteger(line[0]) AS n");

    @TempDir static Path directory;
    private static GraphServer server;

    private final Neo4jConfig config = config("bolt", Map.of());
    private final Driver driver = driver(config, GraphServer.PASSWORD);
    private final GraphReader reader = new GraphReader(driver, config);
    private final GraphWriter writer = new GraphWriter(driver, config);

    @BeforeAll
    static void start() {
        server = new GraphServer(directory).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aWrongPasswordIsToldInOneLine() {
        try (Driver stranger = driver(config, "wrong horse")) {
            assertThatThrownBy(() -> Reachability.await(stranger, Duration.ofSeconds(30)))
                    .isInstanceOf(GraphStartFailure.class)
                    .hasMessageContaining("can't be reached")
                    .hasMessageNotContaining("wrong horse")
                    .hasNoCause();
        }
    }

    @Test
    void aClientReadsWhatItHasWrittenAlsoByWayOfRouting() {
        Neo4jConfig routed = config("neo4j", Map.of());
        try (Driver cluster = driver(routed, GraphServer.PASSWORD)) {
            write(new GraphWriter(cluster, routed), "routed");
            assertThat(ids(new GraphReader(cluster, routed))).contains("routed");
        }
    }

    /** On a cluster a follower waits for the bookmarks it is given; a single server at least reads them. */
    @Test
    void aReadIsSentWithTheBookmarksOfTheWritesBefore() {
        write(writer, "bookmarked");
        var bookmarks = driver.executableQueryBookmarkManager();
        assertThat(bookmarks.getBookmarks()).isNotEmpty();
        bookmarks.updateBookmarks(bookmarks.getBookmarks(), Set.of(Bookmark.from("no bookmark")));
        assertThatThrownBy(() -> ids(reader)).hasStackTraceContaining("ookmark");
    }

    @Test
    void aGraphThatHoldsSomethingElseIsRefusedUnlessAllowed() {
        write(writer, "a node of something else");
        assertThatThrownBy(() -> new Ownership(reader, config).require(new GraphOpened()))
                .isInstanceOf(GraphStartFailure.class)
                .hasMessageContaining("belongs to something else")
                .hasNoCause();
        Neo4jConfig allowed = config("bolt", Map.of("moneytrail.neo4j.adopt-foreign", "true"));
        assertThatCode(() -> new Ownership(reader, allowed).require(new GraphOpened()))
                .doesNotThrowAnyException();
    }

    @Test
    void aServerThatIsKilledWhileItReadsIsUnavailableUntilItIsBack() throws Exception {
        try (var never = new Turnstile(2)) {
            CompletableFuture<List<Integer>> read =
                    reader.list(SLOW, Map.of("url", never.url()), row -> row.get("n").asInt())
                            .subscribeAsCompletionStage();
            waitUntil(() -> running(driver) > 0);
            server.kill();
            assertThat(read)
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(GraphUnavailable.class);
        }
        assertThatThrownBy(() -> ids(reader)).isInstanceOf(GraphUnavailable.class);
        server.start();
        assertThatCode(() -> ids(reader)).doesNotThrowAnyException();
        assertThat(Sessions.inUse()).isZero();
    }

    @Tag("slow")
    @Test
    void aServerThatIsKilledWhileItWritesLosesNothingThatItAcknowledged() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        CompletableFuture<Void> killed =
                CompletableFuture.runAsync(
                        server::kill,
                        CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));
        try {
            for (int i = 0; ; i++) {
                write(writer, "pair-" + i);
                acknowledged.add("pair-" + i);
            }
        } catch (GraphUnavailable e) {
            killed.join();
        }
        server.start();
        Map<String, Integer> halves = new HashMap<>();
        rows(reader).forEach(id -> halves.merge(id, 1, Integer::sum));
        assertThat(acknowledged).isNotEmpty();
        assertThat(halves.keySet()).containsAll(acknowledged);
        assertThat(halves.values()).as("none half applied").containsOnly(2);
    }

    @Test
    void aServerThatHangsIsNotWaitedForAndNothingLeaks() {
        Neo4jConfig hasty =
                config(
                        "bolt",
                        Map.of(
                                "moneytrail.neo4j.read-timeout",
                                "500ms",
                                "moneytrail.neo4j.pool-size",
                                "4",
                                "moneytrail.neo4j.acquire-timeout",
                                "1s"));
        try (Driver small = driver(hasty, GraphServer.PASSWORD)) {
            GraphReader impatient = new GraphReader(small, hasty);
            ids(impatient);
            int threads = Thread.activeCount();
            server.freeze();
            Instant begin = Instant.now();
            List<CompletableFuture<List<String>>> reads = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                reads.add(list(impatient).subscribeAsCompletionStage());
            }
            for (var read : reads) {
                assertThat(read).failsWithin(Duration.ofSeconds(15));
            }
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(15));
            server.thaw();
            waitUntil(() -> Sessions.inUse() == 0);
            assertThatCode(() -> ids(impatient)).doesNotThrowAnyException();
            assertThat(Thread.activeCount()).isLessThan(threads + 20);
        } finally {
            server.thaw();
        }
    }

    private static long running(Driver driver) {
        try (var session = driver.session()) {
            return session.run(
                            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'LOAD CSV' RETURN count(*) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }

    private static void waitUntil(BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(deadline);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static void write(GraphWriter writer, String id) {
        writer.inOneTransaction(
                        List.of(
                                new GraphWrite(HALF, Map.of("id", id, "half", 1)),
                                new GraphWrite(HALF, Map.of("id", id, "half", 2))))
                .await()
                .atMost(Duration.ofSeconds(60));
    }

    private static Set<String> ids(GraphReader reader) {
        return new HashSet<>(rows(reader));
    }

    private static List<String> rows(GraphReader reader) {
        return list(reader).await().atMost(Duration.ofSeconds(60));
    }

    private static Uni<List<String>> list(GraphReader reader) {
        return reader.list(PAIRS, Map.of(), row -> row.get("id").asString());
    }

    private static Neo4jConfig config(String scheme, Map<String, String> more) {
        Map<String, String> properties = new HashMap<>(server.settings());
        properties.put("moneytrail.neo4j.uri", server.uri(scheme));
        properties.put("moneytrail.neo4j.write-retry-time", "2s");
        properties.putAll(more);
        return TestGraph.neo4j(properties);
    }

    private static Driver driver(Neo4jConfig config, String password) {
        return DriverSettings.open(
                BoltAddress.of(config.uri().orElseThrow()),
                AuthTokens.basic("neo4j", password),
                config);
    }
}
