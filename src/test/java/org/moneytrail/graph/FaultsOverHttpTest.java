package org.moneytrail.graph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.moneytrail.testsupport.GraphServer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** The whole application against a server that is late, dies, hangs and comes back; it is never restarted itself. */
@Tag("slow")
@QuarkusTest
@TestProfile(FaultsOverHttpTest.AgainstAServer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FaultsOverHttpTest {
    private static final GraphServer SERVER = GraphServer.named("faults");
    private static final String QUESTION =
            "{moneyReached(scope: {sector: \"ai\"}) {reached {stated count}}}";

    public static class AgainstAServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(SERVER.settings());
            settings.put("moneytrail.http.operation-timeout", "8s");
            settings.put("moneytrail.neo4j.read-timeout", "4s");
            settings.put("moneytrail.neo4j.acquire-timeout", "3s");
            settings.put("moneytrail.neo4j.write-retry-time", "1s");
            return settings;
        }
    }

    @AfterAll
    static void end() {
        SERVER.close();
    }

    @Test
    @Order(1)
    void theApplicationStartsWithoutItsGraphAndSaysSo() {
        assertThat(status("live")).isEqualTo(200);
        assertThat(status("started")).isEqualTo(503);
        assertThat(status("ready")).isEqualTo(503);
        Response refused = ask(QUESTION);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("5");
        assertThat(refused.<String>path("errors[0].extensions.code"))
                .isEqualTo("GRAPH_UNAVAILABLE");
    }

    @Test
    @Order(2)
    void anImportThatIsCutOffLeavesNothingAndIsMadeUpFor() {
        SERVER.start();
        waitUntil("migrated", () -> number("MATCH (m:Migration) RETURN count(m) AS n") > 1);
        SERVER.kill();
        SERVER.start();
        assertThat(number("MATCH (i:DataSetImport) RETURN count(i) AS n"))
                .as("either the whole import or nothing of it")
                .isEqualTo(number("MATCH (v:DataVersion) RETURN count(v) AS n"));
        recovers("killed while it took in the data set");
        assertThat(status("started")).isEqualTo(200);
        assertThat(number("MATCH (v:DataVersion) RETURN v.number AS n")).isEqualTo(1);
        assertThat(ask(QUESTION).<Integer>path("data.moneyReached.reached.count")).isPositive();
    }

    @Test
    @Order(3)
    void aServerThatIsKilledUnderLoadIsTold() throws Exception {
        Set<String> seen =
                underLoad(
                        () -> {
                            SERVER.kill();
                            waitUntil("not ready", () -> status("ready") == 503);
                            assertThat(status("live")).isEqualTo(200);
                            assertThat(status("started")).isEqualTo(200);
                            sleep(2000);
                            SERVER.start();
                            recovers("killed under load");
                        });
        assertThat(seen).contains("ok", "GRAPH_UNAVAILABLE").isSubsetOf(TOLERABLE);
    }

    @Test
    @Order(4)
    void aServerThatHangsIsToldAndNothingLeaks() throws Exception {
        int threads = Thread.activeCount();
        Set<String> seen =
                underLoad(
                        () -> {
                            SERVER.freeze();
                            waitUntil("not ready", () -> status("ready") == 503);
                            Instant begin = Instant.now();
                            assertThat(code(ask(QUESTION))).isIn(TOLERABLE);
                            assertThat(Duration.between(begin, Instant.now()))
                                    .isLessThan(Duration.ofSeconds(15));
                            sleep(5000);
                            SERVER.thaw();
                            recovers("hung under load");
                        });
        assertThat(seen).contains("ok").isSubsetOf(TOLERABLE);
        waitUntil("no session in use", () -> Sessions.inUse() == 0);
        assertThat(Thread.activeCount()).isLessThan(threads + 30);
    }

    @Test
    @Order(5)
    void aServerThatIsRestartedUnderLoadThreeTimesIsNoHarm() throws Exception {
        Set<String> seen =
                underLoad(
                        () -> {
                            for (int i = 0; i < 3; i++) {
                                SERVER.stop();
                                SERVER.start();
                                recovers("restarted under load");
                                sleep(1000);
                            }
                        });
        assertThat(seen).contains("ok").isSubsetOf(TOLERABLE);
        waitUntil("no session in use", () -> Sessions.inUse() == 0);
    }

    private static final Set<String> TOLERABLE = Set.of("ok", "GRAPH_UNAVAILABLE", "TIMEOUT");

    /** Eight clients ask while something happens; comes back with everything that they were told. */
    private static Set<String> underLoad(Runnable event) throws InterruptedException {
        Set<String> seen = new ConcurrentSkipListSet<>();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger answers = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            clients.execute(
                    () -> {
                        while (!over.get()) {
                            seen.add(code(ask(QUESTION)));
                            answers.incrementAndGet();
                        }
                    });
        }
        try {
            waitUntil("answers before", () -> answers.get() >= 8);
            event.run();
        } finally {
            over.set(true);
            clients.shutdown();
            assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(code(ask(QUESTION))).isEqualTo("ok");
        return seen;
    }

    private static void recovers(String after) {
        Instant begin = Instant.now();
        waitUntil("ready again", () -> status("ready") == 200);
        System.out.printf(
                "Fault: %s: ready %d ms after the server answered%n",
                after, Duration.between(begin, Instant.now()).toMillis());
    }

    private static String code(Response answer) {
        String code = answer.path("errors[0].extensions.code");
        return code == null && answer.statusCode() == 200 ? "ok" : String.valueOf(code);
    }

    private static Response ask(String query) {
        return given().accept("application/graphql-response+json")
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql");
    }

    private static int status(String check) {
        return given().get("/q/health/" + check).statusCode();
    }

    private static long number(String cypher) {
        try (var driver =
                        GraphDatabase.driver(
                                SERVER.uri("bolt"),
                                AuthTokens.basic("neo4j", GraphServer.PASSWORD));
                var session = driver.session()) {
            return session.run(cypher).single().get("n").asLong();
        }
    }

    private static void waitUntil(String what, BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(120);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what + " in time").isBefore(deadline);
            sleep(50);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
