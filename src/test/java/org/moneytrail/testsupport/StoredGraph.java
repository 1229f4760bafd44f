package org.moneytrail.testsupport;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.moneytrail.graph.embedded.EmbeddedConfig;
import org.moneytrail.graph.embedded.EmbeddedGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * A whole graph as lines of text, packed: first the statements that made its schema, then its nodes, then what joins them by the
 * numbers of their lines. It reads what any version of Neo4j wrote, which a copy of a store would not.
 */
public final class StoredGraph {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TIME = "time:";

    private StoredGraph() {}

    /** Writes the graph of a directory into a file. */
    public static void main(String[] arguments) throws IOException {
        in(
                Path.of(arguments[0]),
                session -> {
                    try (var packed =
                                    new GZIPOutputStream(
                                            Files.newOutputStream(Path.of(arguments[1])));
                            var lines = new PrintStream(packed, false, StandardCharsets.UTF_8)) {
                        write(session, lines);
                    }
                });
        // Threads of the engine outlive it.
        System.exit(0);
    }

    /** Makes a graph in a directory of what a file tells. */
    public static void load(Path file, Path directory) throws IOException {
        in(
                directory,
                session -> {
                    try (var lines =
                            new BufferedReader(
                                    new InputStreamReader(
                                            new GZIPInputStream(Files.newInputStream(file)),
                                            StandardCharsets.UTF_8))) {
                        read(session, lines);
                    }
                });
    }

    /** Not by way of the graph that tests share, which would be started for it. */
    private static EmbeddedConfig config(Path directory) {
        Map<String, String> properties =
                Map.of("moneytrail.graph.directory", directory.toAbsolutePath().toString());
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(EmbeddedConfig.class)
                .withSources(new PropertiesConfigSource(properties, "stored graph", 100))
                .build()
                .getConfigMapping(EmbeddedConfig.class);
    }

    private interface Work {
        void with(Session session) throws IOException;
    }

    private static void in(Path directory, Work work) throws IOException {
        EmbeddedGraph engine = new EmbeddedGraph(config(directory));
        try (Driver driver = GraphDatabase.driver(engine.start());
                Session session = driver.session()) {
            work.with(session);
        } finally {
            engine.stop();
        }
    }

    private static void write(Session session, PrintStream lines) throws IOException {
        for (String kind : List.of("CONSTRAINTS", "INDEXES")) {
            // Those of a constraint come with it, and the look-ups of labels are always there.
            String owned =
                    kind.equals("INDEXES")
                            ? " WHERE owningConstraint IS NULL AND type <> 'LOOKUP'"
                            : "";
            for (Record row :
                    session.run(
                                    "SHOW "
                                            + kind
                                            + " YIELD *"
                                            + owned
                                            + " RETURN createStatement AS it ORDER BY name")
                            .list()) {
                lines.println(JSON.writeValueAsString(Map.of("run", row.get("it").asString())));
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Record row :
                session.run(
                                "MATCH (n) RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS it"
                                        + " ORDER BY labels(n), n.id, n.key, n.version, elementId(n)")
                        .list()) {
            numbers.put(row.get("element").asString(), numbers.size());
            lines.println(
                    JSON.writeValueAsString(
                            Map.of("labels", row.get("labels").asList(), "has", plain(row))));
        }
        for (Record row :
                session.run(
                                "MATCH (a)-[r]->(b) RETURN elementId(a) AS start, elementId(b) AS end, type(r) AS type,"
                                        + " properties(r) AS it ORDER BY type, a.id, b.id, elementId(r)")
                        .list()) {
            lines.println(
                    JSON.writeValueAsString(
                            Map.of(
                                    "type",
                                    row.get("type").asString(),
                                    "from",
                                    numbers.get(row.get("start").asString()),
                                    "to",
                                    numbers.get(row.get("end").asString()),
                                    "has",
                                    plain(row))));
        }
    }

    private static Map<String, Object> plain(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("it").asMap());
        properties.replaceAll(
                (name, value) -> {
                    if (value instanceof ZonedDateTime time) {
                        return TIME + time;
                    }
                    if (value instanceof String
                            || value instanceof Long
                            || value instanceof Boolean
                            || value instanceof List) {
                        return value;
                    }
                    throw new IllegalStateException(name + " is a " + value.getClass());
                });
        return properties;
    }

    private static void read(Session session, BufferedReader lines) throws IOException {
        List<Map<String, Object>> nodes = new ArrayList<>();
        List<Map<String, Object>> joints = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Map<String, Object> one = JSON.readValue(line, new TypeReference<>() {});
            if (one.containsKey("run")) {
                session.run(one.get("run").toString()).consume();
            } else if (one.containsKey("labels")) {
                one.put("number", nodes.size());
                nodes.add(timed(one));
            } else {
                joints.add(timed(one));
            }
        }
        session.run("CALL db.awaitIndexes()").consume();
        create(
                session,
                nodes,
                "labels",
                "CREATE (n:Numbered:%s) SET n = it.has, n.number = it.number");
        session.run("CREATE INDEX numbered FOR (n:Numbered) ON (n.number)").consume();
        session.run("CALL db.awaitIndexes()").consume();
        create(
                session,
                joints,
                "type",
                "MATCH (a:Numbered {number: it.from}) MATCH (b:Numbered {number: it.to})"
                        + " CREATE (a)-[r:%s]->(b) SET r = it.has");
        session.run("DROP INDEX numbered").consume();
        session.run("MATCH (n:Numbered) REMOVE n:Numbered, n.number").consume();
    }

    private static void create(
            Session session, List<Map<String, Object>> all, String sort, String statement) {
        all.stream()
                .collect(Collectors.groupingBy(one -> sorts(one.get(sort))))
                .forEach(
                        (name, some) ->
                                session.run(
                                                "UNWIND $some AS it " + statement.formatted(name),
                                                Map.of("some", some))
                                        .consume());
    }

    private static String sorts(Object labels) {
        return labels instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(":"))
                : labels.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> timed(Map<String, Object> one) {
        ((Map<String, Object>) one.get("has"))
                .replaceAll(
                        (name, value) ->
                                value instanceof String text && text.startsWith(TIME)
                                        ? ZonedDateTime.parse(text.substring(TIME.length()))
                                        : value);
        return one;
    }
}
