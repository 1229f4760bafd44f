package org.moneytrail.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.testsupport.TestGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

@Tag("slow")
class KilledGraphTest {
    private static final String READY = "committed";

    @TempDir Path directory;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void whatWasCommittedIsThereAfterAKill() throws IOException, InterruptedException {
        Process victim = victim();
        assertThat(victim.inputReader().lines().anyMatch(READY::equals)).isTrue();
        victim.destroyForcibly().waitFor();
        EmbeddedGraph graph = in(directory);
        try (Driver driver = GraphDatabase.driver(graph.start());
                var session = driver.session()) {
            assertThat(
                            session.run("MATCH (s:Sector) RETURN s.id AS id")
                                    .single()
                                    .get("id")
                                    .asString())
                    .isEqualTo("Sector:ai");
        } finally {
            graph.stop();
        }
    }

    private Process victim() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-cp",
                        classes,
                        KilledGraphTest.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedGraph graph = in(Path.of(arguments[0]));
        try (Driver driver = GraphDatabase.driver(graph.start());
                var session = driver.session()) {
            session.run("CREATE (:Sector {id: 'Sector:ai'})").consume();
            System.out.println(READY);
            Thread.sleep(TimeUnit.MINUTES.toMillis(2));
        } finally {
            graph.stop();
        }
    }

    private static EmbeddedGraph in(Path directory) {
        return new EmbeddedGraph(
                TestGraph.embedded(Map.of("moneytrail.graph.directory", directory.toString())));
    }
}
