package org.moneytrail.testsupport;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moneytrail.graph.GraphLoader;
import org.moneytrail.graph.GraphMigrations;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.GraphWriter;
import org.moneytrail.graph.Neo4jConfig;
import org.moneytrail.graph.embedded.EmbeddedConfig;
import org.moneytrail.graph.embedded.EmbeddedGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/**
 * One migrated graph for all tests that need no Quarkus around it; started by the first of them, gone with the JVM.
 * Tests that write begin with {@link #clear}.
 */
public final class TestGraph {
    private static final TestGraph SHARED = new TestGraph();

    private final EmbeddedConfig config =
            embedded(Map.of("moneytrail.graph.directory", newDirectory().toString()));
    private final EmbeddedGraph engine = new EmbeddedGraph(config);
    private final URI address = engine.start();
    private final Driver driver = GraphDatabase.driver(address);
    private final GraphReader reader = new GraphReader(driver, neo4j(Map.of()));
    private final GraphWriter writer = new GraphWriter(driver, neo4j(Map.of()));

    private TestGraph() {
        // First of all, since the database keeps a statement's warnings with its plan.
        ModelTable.teach(this);
        new GraphMigrations(reader, writer).migrate();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    public static TestGraph shared() {
        return SHARED;
    }

    public URI address() {
        return address;
    }

    public Path directory() {
        return config.directory();
    }

    public Driver driver() {
        return driver;
    }

    public GraphReader reader() {
        return reader;
    }

    public GraphWriter writer() {
        return writer;
    }

    public GraphLoader loader() {
        return engine.loader();
    }

    public List<Record> run(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(cypher, parameters).list();
        }
    }

    /** Takes out all data and leaves the schema. */
    public void clear() {
        run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n", Map.of());
    }

    private void stop() {
        driver.close();
        engine.stop();
    }

    /** Below target, so that a clean build leaves nothing behind. */
    public static Path newDirectory() {
        try {
            Path root = Files.createDirectories(Path.of("target", "graph"));
            return Files.createTempDirectory(root, "test").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static EmbeddedConfig embedded(Map<String, String> properties) {
        return config(EmbeddedConfig.class, properties);
    }

    public static Neo4jConfig neo4j(Map<String, String> properties) {
        return config(Neo4jConfig.class, properties);
    }

    private static <T> T config(Class<T> type, Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(type)
                .withSources(new PropertiesConfigSource(new HashMap<>(properties), "test", 100))
                .build()
                .getConfigMapping(type);
    }
}
