package org.moneytrail.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.graph.GraphStartFailure;
import org.moneytrail.testsupport.StoreHolder;
import org.moneytrail.testsupport.TestGraph;
import org.neo4j.driver.GraphDatabase;

class EmbeddedGraphTest {
    @TempDir Path directory;

    @Test
    void theDataOutliveAStop() {
        EmbeddedGraph graph = in(directory);
        try {
            run(graph, "CREATE (:Sector {id: 'Sector:ai'})");
            graph.stop();
            assertThat(run(graph, "MATCH (s:Sector) RETURN s.id AS id")).isEqualTo("Sector:ai");
        } finally {
            graph.stop();
        }
    }

    @Test
    void aCopyOfAStoppedStoreIsABackup(@TempDir Path backup) throws IOException {
        EmbeddedGraph graph = in(directory);
        run(graph, "CREATE (:Sector {id: 'Sector:ai'})");
        graph.stop();
        copy(directory, backup);
        EmbeddedGraph restored = in(backup);
        try {
            assertThat(run(restored, "MATCH (s:Sector) RETURN s.id AS id")).isEqualTo("Sector:ai");
        } finally {
            restored.stop();
        }
    }

    @Test
    void aStoreInUseByAnotherProcessIsRefused() throws IOException {
        try (var holder = StoreHolder.of(directory)) {
            assertThat(holder.isHolding()).isTrue();
            refuses(directory, "in use by another process");
        }
    }

    @Test
    void aStoreInUseByThisProcessIsRefused() {
        refuses(TestGraph.shared().directory(), "in use by another process");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "no directory");
        refuses(file.resolve("graph"), "is not writable");
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsRefused() throws IOException {
        refuses(Files.writeString(directory.resolve("file"), "no directory"), "is not writable");
    }

    @Test
    void aFullDiskIsRefused() {
        assertThatThrownBy(() -> GraphDirectory.requireRoom(directory, 3 << 20))
                .isInstanceOf(GraphStartFailure.class)
                .hasMessageContaining("is full: 3 MB are free");
    }

    @Test
    void aDiskThatFillsUpWhileStartingIsTold() {
        var failure = new RuntimeException(new IOException("No space left on device"));
        assertThat(StartFailures.explained(failure, directory, 0)).hasMessageContaining("is full");
    }

    @Test
    void aPortThatIsTakenIsRefused() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            refuses(
                    Map.of(
                            "moneytrail.graph.directory",
                            directory.toString(),
                            "moneytrail.graph.bolt-port",
                            port),
                    "Port " + port + " of moneytrail.graph.bolt-port is taken");
        }
    }

    @Test
    void aDamagedStoreIsRefused() throws IOException {
        EmbeddedGraph graph = in(directory);
        graph.start();
        graph.stop();
        Files.writeString(directory.resolve("databases/neo4j/neostore"), "not a store");
        refuses(directory, "can't be opened");
    }

    private static void refuses(Path directory, String why) {
        refuses(Map.of("moneytrail.graph.directory", directory.toString()), why);
    }

    private static void refuses(Map<String, String> properties, String why) {
        EmbeddedGraph graph = new EmbeddedGraph(TestGraph.embedded(properties));
        try {
            assertThatThrownBy(graph::start)
                    .isInstanceOf(GraphStartFailure.class)
                    .hasNoCause()
                    .hasMessageContaining(why)
                    .extracting(Throwable::getMessage)
                    .satisfies(message -> assertThat(message).doesNotContain("\n"));
        } finally {
            graph.stop();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static EmbeddedGraph in(Path directory) {
        return new EmbeddedGraph(
                TestGraph.embedded(Map.of("moneytrail.graph.directory", directory.toString())));
    }

    private static String run(EmbeddedGraph graph, String cypher) {
        try (var driver = GraphDatabase.driver(graph.start());
                var session = driver.session()) {
            var rows = session.run(cypher).list();
            return rows.isEmpty() ? "" : rows.get(0).get(0).asString();
        }
    }
}
