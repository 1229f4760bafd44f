package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.graph.embedded.EmbeddedGraph;
import org.moneytrail.testsupport.StoreHolder;
import org.moneytrail.testsupport.TestGraph;
import org.neo4j.driver.GraphDatabase;

/** The whole application: what cannot start says why in one line and ends with a code that scripts notice. */
@QuarkusMainTest
class FailedStartTest {
    private static final List<String> PROPERTIES =
            List.of(
                    "moneytrail.graph.directory",
                    "moneytrail.graph.bolt-port",
                    "moneytrail.neo4j.uri");

    @TempDir Path directory;

    @AfterEach
    void forget() {
        PROPERTIES.forEach(System::clearProperty);
    }

    @Test
    void inAStoreThatIsInUse(QuarkusMainLauncher launcher) throws IOException {
        System.setProperty("moneytrail.graph.directory", directory.toString());
        try (var holder = StoreHolder.of(directory)) {
            assertThat(holder.isHolding()).isTrue();
            fails(launcher, "is in use by another process");
        }
    }

    @Test
    void inADirectoryThatCannotBeWritten(QuarkusMainLauncher launcher) throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "no directory");
        System.setProperty("moneytrail.graph.directory", file.toString());
        fails(launcher, "is not writable");
    }

    @Test
    void onAPortThatIsTaken(QuarkusMainLauncher launcher) throws IOException {
        System.setProperty("moneytrail.graph.directory", directory.toString());
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            System.setProperty("moneytrail.graph.bolt-port", String.valueOf(taken.getLocalPort()));
            fails(launcher, "moneytrail.graph.bolt-port is taken");
        }
    }

    @Test
    void withAMalformedAddress(QuarkusMainLauncher launcher) {
        System.setProperty("moneytrail.neo4j.uri", "localhost:7687");
        fails(launcher, "moneytrail.neo4j.uri is malformed");
    }

    @Test
    void onAGraphOfANewerVersionWhichIsLeftClosed(QuarkusMainLauncher launcher) {
        System.setProperty("moneytrail.graph.directory", directory.toString());
        var graph =
                new EmbeddedGraph(
                        TestGraph.embedded(
                                Map.of("moneytrail.graph.directory", directory.toString())));
        try {
            write(graph.start(), "CREATE (:Migration {version: '999', checksum: 'x'})");
            graph.stop();
            fails(launcher, "has seen migration 999");
            assertThat(graph.start()).hasHost("127.0.0.1");
        } finally {
            graph.stop();
        }
    }

    private static void write(URI address, String cypher) {
        try (var driver = GraphDatabase.driver(address);
                var session = driver.session()) {
            session.run(cypher).consume();
        }
    }

    private static void fails(QuarkusMainLauncher launcher, String why) {
        LaunchResult result = launcher.launch();
        assertThat(result.exitCode()).isNotZero();
        List<String> lines =
                Stream.of(result.getOutput(), result.getErrorOutput())
                        .flatMap(output -> output.lines())
                        .toList();
        assertThat(lines).filteredOn(line -> line.contains(why)).hasSize(1);
        assertThat(lines).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
    }
}
