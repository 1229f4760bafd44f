package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.graph.GraphMigrations;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.GraphWriter;
import org.moneytrail.graph.embedded.EmbeddedGraph;
import org.moneytrail.testsupport.LargeFiles;
import org.moneytrail.testsupport.TestGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/** An import that is killed ten times, at random moments, and run again ends where an undisturbed one ends. */
@Tag("slow")
class KilledImportTest {

    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final int FACTS = Integer.getInteger("kill.facts", 60_000);
    private static final String WRITING = "writing ";

    @TempDir Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void killedAtAnyMomentAndRunAgainItEndsInTheSameState() throws Exception {
        Path files = LargeFiles.write(folder.resolve("files"), FACTS);
        Path calm = folder.resolve("calm");
        Path killed = folder.resolve("killed");
        assertThat(run(files, calm).waitFor()).isZero();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int hits = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            hits +=
                    kill(
                                    files,
                                    killed,
                                    FACTS / KILLS * kill + random.nextInt(FACTS / KILLS),
                                    random)
                            ? 1
                            : 0;
        }
        assertThat(hits)
                .as("killed while it wrote (seed %d)", seed)
                .isGreaterThanOrEqualTo(KILLS / 2);
        assertThat(run(files, killed).waitFor()).isZero();
        assertThat(dump(killed)).as("seed %d", seed).isEqualTo(dump(calm));
        assertThat(export(killed)).as("seed %d", seed).isEqualTo(export(calm));
    }

    /** Whether the process was alive to be killed. */
    private static boolean kill(Path files, Path graph, int after, Random random) throws Exception {
        Process process = run(files, graph);
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !(line.startsWith(WRITING) && rows(line) >= after)) {
                line = lines.readLine();
            }
            Thread.sleep(random.nextInt(400));
        }
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }

    private static long rows(String line) {
        return Long.parseLong(line.substring(WRITING.length()));
    }

    private static Process run(Path files, Path graph) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImportTest.class.getName(),
                        files.toString(),
                        graph.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The victim: an import that says how far it is. */
    public static void main(String[] arguments) {
        ImportProgress told =
                new ImportProgress() {
                    private boolean writes;

                    @Override
                    public void begins(String what, long total) {
                        writes = what.equals("writing");
                    }

                    @Override
                    public void rows(long done) {
                        if (writes) {
                            System.out.println(WRITING + done);
                        }
                    }
                };
        // Threads of libraries would keep the process alive, whatever came of the import.
        System.exit(load(arguments, told));
    }

    private static int load(String[] arguments, ImportProgress told) {
        try (Opened graph = new Opened(Path.of(arguments[1]))) {
            FileImport.of(DataFiles.in(Path.of(arguments[0])), told)
                    .into(graph.reader(), graph.engine().loader())
                    .load(false);
            return 0;
        } catch (RuntimeException failed) {
            return 1;
        }
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
            return new GraphWriter(
                    driver, TestGraph.neo4j(Map.of("moneytrail.neo4j.read-timeout", "5m")));
        }

        @Override
        public void close() {
            driver.close();
            engine.stop();
        }
    }

    /** All nodes and relationships, with labels and properties. */
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
        return row.get("a")
                + " "
                + row.get("b")
                + " "
                + new TreeSet<>(row.get("l").asList())
                + " "
                + properties;
    }

    private Map<String, String> export(Path directory) throws IOException {
        Path to = folder.resolve("export-" + directory.getFileName());
        try (Opened graph = new Opened(directory)) {
            new FileExport(graph.reader(), ImportProgress.NONE).into(to);
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(to)) {
            for (Path file : List.copyOf(all.toList())) {
                files.put(
                        file.getFileName().toString(),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
