package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Certificate;
import org.moneytrail.testsupport.GraphServer;
import org.moneytrail.testsupport.TestGraph;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

/** A server that speaks TLS and nothing else, with a certificate of its own. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EncryptedGraphTest {
    private static final CypherQuery MADE =
            new CypherQuery("test/made", "CREATE (n:Secret {id: $id})");
    private static final CypherQuery SECRETS =
            new CypherQuery("test/secrets", "MATCH (n:Secret) RETURN n.id AS id");

    @TempDir static Path directory;
    private static Certificate certificate;
    private static Certificate another;
    private static GraphServer server;

    @BeforeAll
    static void start() throws Exception {
        certificate = Certificate.of("ip:127.0.0.1", directory.resolve("own"));
        another = Certificate.of("ip:127.0.0.1", directory.resolve("another"));
        server = new GraphServer(directory.resolve("graph")).encryptedBy(certificate).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+s", "neo4j+s"})
    void whoTrustsItsCertificateReadsAndWrites(String scheme) {
        certificate.trusted(
                () -> {
                    Neo4jConfig config = config(server.uri(scheme));
                    try (Driver driver = driver(config)) {
                        Reachability.await(driver, Duration.ofSeconds(60));
                        new GraphWriter(driver, config)
                                .inOneTransaction(
                                        List.of(new GraphWrite(MADE, Map.of("id", scheme))))
                                .await()
                                .atMost(Duration.ofSeconds(60));
                        assertThat(
                                        new GraphReader(driver, config)
                                                .list(
                                                        SECRETS,
                                                        Map.of(),
                                                        row -> row.get("id").asString())
                                                .await()
                                                .atMost(Duration.ofSeconds(60)))
                                .contains(scheme);
                    }
                });
    }

    @Test
    void aCertificateThatIsNotTrustedEndsTheStartInOneLine() {
        another.trusted(() -> refused(server.uri("bolt+s"), "certification path"));
    }

    @Test
    void aCertificateOfAnotherHostEndsTheStartInOneLine() {
        certificate.trusted(
                () -> refused(server.uri("bolt+s").replace("127.0.0.1", "localhost"), "localhost"));
    }

    @Test
    void withoutTlsItIsNotReached() {
        Neo4jConfig config = config(server.uri("bolt"));
        try (Driver driver = driver(config)) {
            assertThatThrownBy(() -> Reachability.await(driver, Duration.ZERO))
                    .hasMessageContaining("can't be reached")
                    .hasMessageNotContaining(GraphServer.PASSWORD);
        }
    }

    private static void refused(String uri, String why) {
        Neo4jConfig config = config(uri);
        try (Driver driver = driver(config)) {
            assertThatThrownBy(() -> Reachability.await(driver, Duration.ofSeconds(60)))
                    .isInstanceOf(GraphStartFailure.class)
                    .hasMessageContaining("can't be reached")
                    .hasMessageContaining(why)
                    .hasNoCause();
        }
    }

    private static Neo4jConfig config(String uri) {
        Map<String, String> properties = new HashMap<>(server.settings());
        properties.put("moneytrail.neo4j.uri", uri);
        return TestGraph.neo4j(properties);
    }

    private static Driver driver(Neo4jConfig config) {
        return DriverSettings.open(
                BoltAddress.of(config.uri().orElseThrow()),
                AuthTokens.basic("neo4j", GraphServer.PASSWORD),
                config);
    }
}
