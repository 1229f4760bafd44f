package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.StoredGraph;
import org.neo4j.driver.Driver;

/**
 * The graph that the first version with all of the data set wrote (migrations 001 and 002, without search, roles, curation), opened by
 * this one. It has to give today's answers, and to be what a start on an empty graph makes.
 */
@QuarkusTest
@TestProfile(UpgradeTest.OnTheFirstGraph.class)
class UpgradeTest {
    private static final Path FIRST = Path.of("src/test/resources/upgrade/graph-v002.jsonl.gz");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Inject Driver upgraded;
    @Inject GraphReader reader;

    public static class OnTheFirstGraph implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // Asked more than once, by classes of more than one loader.
            String graph =
                    (String)
                            System.getProperties()
                                    .computeIfAbsent("upgrade.graph", any -> unpacked().toString());
            return Map.of("moneytrail.graph.directory", graph);
        }

        private static Path unpacked() {
            try {
                Path root = Files.createDirectories(Path.of("target", "graph"));
                Path graph = Files.createTempDirectory(root, "first").toAbsolutePath();
                StoredGraph.load(FIRST, graph);
                return graph;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void theMigrationsThatItHadNotSeenAreApplied() {
        try (var session = upgraded.session()) {
            assertThat(
                            session.run("MATCH (m:Migration) RETURN m.version AS v ORDER BY v")
                                    .list(row -> row.get("v").asString()))
                    .startsWith("001", "002", "003", "005");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "money-reached-ai",
                "cloud-credits",
                "headline-or-evidence",
                "whose-money",
                "may-it-buy-models",
                "who-feasted",
                "most-money",
                "company-card",
                "zhipu-in-every-spelling"
            })
    void itGivesTodaysAnswers(String question) throws IOException {
        Path files = Path.of("src/test/resources/graphql");
        String asked = Files.readString(files.resolve("questions/" + question + ".graphql"));
        assertThat(Answer.to(asked).data())
                .isEqualTo(
                        JSON.readTree(files.resolve("answers/" + question + ".json").toFile())
                                .get("data"));
    }

    @Test
    void itIsWhatAStartOnAnEmptyGraphMakes() {
        ImportGraph fresh = ImportGraph.empty();
        ImportReport made =
                fresh.importer
                        .load(BuiltInDataSet.NAME, DataSet.builtIn())
                        .await()
                        .atMost(Duration.ofMinutes(5));
        assertThat(made.isRefused()).isFalse();
        assertThat(data(ImportGraph.dump(reader))).isEqualTo(data(fresh.dump()));
    }

    /** How often the graph changed is a thing of its own: there the two differ. */
    private static List<String> data(List<String> dump) {
        return dump.stream().filter(line -> !line.contains("DataVersion")).toList();
    }
}
