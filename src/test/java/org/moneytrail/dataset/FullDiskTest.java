package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.graph.GraphMigrations;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.GraphStartFailure;
import org.moneytrail.graph.GraphWriter;
import org.moneytrail.graph.embedded.EmbeddedGraph;
import org.moneytrail.refusal.GraphUnavailable;
import org.moneytrail.testsupport.LargeFiles;
import org.moneytrail.testsupport.TestGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/** The disk is full in the middle of an import: a disk of its own, in memory, which only root may mount. */
@Tag("slow")
class FullDiskTest {

    private static final int FACTS = Integer.getInteger("disk.facts", 60_000);
    private static final int MEGABYTES = Integer.getInteger("disk.size", 75);

    @TempDir Path folder;
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        String size = "size=" + MEGABYTES + "m";
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", size, "none", disk.toString()).status() == 0,
                "needs the right to mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "--lazy", disk.toString());
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void anImportThatFillsTheDiskEndsInWordsAndIsFinishedWhereThereIsRoom() throws Exception {
        Path files = LargeFiles.write(folder.resolve("files"), FACTS);
        Ended full = load(files, disk.resolve("graph"));
        assertThat(full.status()).as(full.said()).isEqualTo(1);
        assertThat(full.said())
                .containsPattern("could not be written|stopped after a critical error");
        assertThat(usable(disk)).as("it was the disk").isLessThan(16L << 20);

        Ended again = load(files, disk.resolve("graph"));
        assertThat(again.status()).as(again.said()).isEqualTo(2);
        assertThat(again.said()).containsPattern("is full: \\d+ MB are free, 64 MB are needed");

        Path roomy = folder.resolve("roomy");
        copy(disk.resolve("graph"), roomy);
        Ended finished = load(files, roomy);
        assertThat(finished.status()).as(finished.said()).isZero();
        Path calm = folder.resolve("calm");
        assertThat(load(files, calm).status()).isZero();
        assertThat(dump(roomy)).isEqualTo(dump(calm));
    }

    /** A process that ended, and what it said. */
    private record Ended(int status, String said) {}

    private static Ended load(Path files, Path graph) throws Exception {
        return run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-cp",
                System.getProperty("java.class.path"),
                FullDiskTest.class.getName(),
                files.toString(),
                graph.toString());
    }

    private static Ended run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /** In a process of its own, since an engine whose disk is full does not recover. */
    public static void main(String[] arguments) {
        int status = 0;
        try (Opened graph = new Opened(Path.of(arguments[1]))) {
            FileImport.of(DataFiles.in(Path.of(arguments[0])), ImportProgress.NONE)
                    .into(graph.reader(), graph.writer())
                    .load(false);
        } catch (BatchFailed | GraphUnavailable failed) {
            System.out.println(failed.getMessage());
            status = 1;
        } catch (GraphStartFailure refused) {
            System.out.println(refused.getMessage());
            status = 2;
        } catch (RuntimeException other) {
            other.printStackTrace(System.out);
            status = 3;
        }
        System.exit(status);
    }

    private record Opened(EmbeddedGraph engine, Driver driver) implements AutoCloseable {

        Opened(Path directory) {
            this(
                    new EmbeddedGraph(
                            TestGraph.embedded(
                                    Map.of("moneytrail.graph.directory", directory.toString()))));
        }

        private Opened(EmbeddedGraph engine) {
            this(engine, GraphDatabase.driver(engine.start()));
            new GraphMigrations(reader(), writer()).migrate();
        }

        GraphReader reader() {
            return new GraphReader(
                    driver, TestGraph.neo4j(Map.of("moneytrail.neo4j.read-timeout", "5m")));
        }

        GraphWriter writer() {
            return new GraphWriter(driver, TestGraph.neo4j(Map.of()));
        }

        @Override
        public void close() {
            driver.close();
            engine.stop();
        }
    }

    private static long usable(Path directory) throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(
                    source -> {
                        try {
                            Files.copy(source, to.resolve(from.relativize(source).toString()));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private static TreeSet<String> dump(Path directory) {
        TreeSet<String> lines = new TreeSet<>();
        try (Opened graph = new Opened(directory);
                var session = graph.driver().session()) {
            session.run("MATCH (n) RETURN n.id AS a, '' AS b, labels(n) AS l, properties(n) AS p")
                    .forEachRemaining(row -> lines.add(line(row)));
            session.run(
                            "MATCH (n)-[r]->(m) RETURN n.id AS a, m.id AS b, [type(r)] AS l,"
                                    + " properties(r) AS p")
                    .forEachRemaining(row -> lines.add(line(row)));
        }
        return lines;
    }

    private static String line(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("p").asMap());
        properties.remove("stamp");
        properties.remove("appliedAt");
        properties.remove("importedAt");
        return row.get("a")
                + " "
                + row.get("b")
                + " "
                + new TreeSet<>(row.get("l").asList())
                + " "
                + properties;
    }
}
