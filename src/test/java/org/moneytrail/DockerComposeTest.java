package org.moneytrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml promises whoever starts it, so far as a parser can tell. */
class DockerComposeTest {
    private static Map<String, Map<String, Object>> services;
    private static Map<String, Object> file;

    @BeforeAll
    static void read() throws IOException {
        file = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        services = in(file, "services");
    }

    @Test
    void theApplicationStandsBesideANeo4jOfTheEmbeddedEnginesLine() {
        assertThat(services).containsOnlyKeys("moneytrail", "neo4j");
        assertThat(services.get("moneytrail")).containsEntry("image", "moneytrail");
        assertThat(services.get("neo4j")).containsEntry("image", "neo4j:5.26-community");
    }

    @Test
    void everyServiceIsLimitedWatchedAndNotRoot() {
        assertThat(services.values())
                .allSatisfy(
                        it -> {
                            assertThat(it).containsKeys("mem_limit", "healthcheck");
                            assertThat((String) it.get("user")).matches("[1-9]\\d*:[1-9]\\d*");
                            assertThat(it.get("cap_drop")).isEqualTo(List.of("ALL"));
                        });
    }

    @Test
    void nobodyStartsItWithoutChoosingAPassword() {
        Map<String, String> app = in(services.get("moneytrail"), "environment");
        Map<String, String> graph = in(services.get("neo4j"), "environment");
        assertThat(app.get("MONEYTRAIL_NEO4J_PASSWORD"))
                .startsWith("${MONEYTRAIL_NEO4J_PASSWORD:?");
        assertThat(graph.get("NEO4J_AUTH")).startsWith("neo4j/${MONEYTRAIL_NEO4J_PASSWORD:?");
    }

    @Test
    void theApplicationWaitsForAHealthyGraph() {
        Map<String, Object> dependsOn = in(services.get("moneytrail"), "depends_on");
        assertThat(dependsOn).containsEntry("neo4j", Map.of("condition", "service_healthy"));
    }

    @Test
    void onlyTheApplicationIsReachedAndOnlyFromThisMachine() {
        assertThat(services.get("neo4j")).doesNotContainKey("ports");
        assertThat(services.get("moneytrail").get("ports"))
                .isEqualTo(List.of("127.0.0.1:${MONEYTRAIL_PORT:-8080}:8080"));
    }

    /** Jib itself needs a registry and a daemon, so that what it is told is all that can be checked here. */
    @Test
    void theImageIsMadeForThisFile() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String image = pom.substring(pom.indexOf("<id>image</id>"), pom.indexOf("<id>sbom</id>"));
        String user = (String) services.get("moneytrail").get("user");
        assertThat(image)
                .contains("<quarkus.jib.user>" + user + "</quarkus.jib.user>")
                .contains("<quarkus.container-image.image>moneytrail:latest<")
                .contains("<quarkus.jib.ports>8080<")
                .contains("quarkus-container-image-jib");
        assertThat(pom.indexOf("quarkus-container-image-jib"))
                .as("nowhere but in its profile")
                .isEqualTo(pom.lastIndexOf("quarkus-container-image-jib"))
                .isGreaterThan(pom.indexOf("<id>image</id>"));
    }

    @Test
    void theGraphOutlivesItsContainer() {
        assertThat(services.get("neo4j").get("volumes"))
                .isEqualTo(List.of("graph-data:/data", "graph-logs:/logs"));
        assertThat(DockerComposeTest.<Map<String, ?>>in(file, "volumes"))
                .containsOnlyKeys("graph-data", "graph-logs");
    }

    @SuppressWarnings("unchecked")
    private static <T> T in(Map<String, ?> map, String key) {
        return (T) map.get(key);
    }
}
