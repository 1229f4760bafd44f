package org.moneytrail.dataset;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.graph.GraphWriter;
import org.neo4j.driver.Record;

/** Looks at the graph as a whole, and empties it; its statements are files of src/test. */
@ApplicationScoped
@Unremovable
class GraphUnderTest {

    static final CypherQuery FAIL = query("fail");

    private final GraphReader reader;
    private final GraphWriter writer;

    GraphUnderTest(GraphReader reader, GraphWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    void wipe() {
        writer.inOneTransaction(List.of(new GraphWrite(query("wipe"), Map.of()))).await().indefinitely();
    }

    /** Everything but the migrations' own notes and the time of imports, sorted. */
    List<String> dump() {
        return reader.list(query("dump"), Map.of(), GraphUnderTest::line).await().indefinitely().stream()
                .filter(line -> !line.contains("__Neo4jMigration") && !line.contains(" MIGRATED_TO "))
                .sorted()
                .toList();
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        reader.list(query("counts"), Map.of(), row -> Map.entry(row.get("name").asString(), row.get("count").asLong()))
                .await()
                .indefinitely()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static String line(Record row) {
        TreeMap<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        properties.remove("importedAt");
        properties.remove("fingerprint");
        return row.get("start").asString("") + " " + row.get("type").asString() + " " + row.get("end").asString("") + " "
                + new TreeSet<>(row.get("labels").asList()) + " " + properties;
    }

    static CypherQuery query(String name) {
        String file = "cypher/dataset/" + name + ".cypher";
        try (InputStream text = GraphUnderTest.class.getClassLoader().getResourceAsStream(file)) {
            return new CypherQuery(name, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
