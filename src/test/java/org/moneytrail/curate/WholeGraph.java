package org.moneytrail.curate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.neo4j.driver.Record;

/** All that the graph holds but its audit trail and its version, a line for each node and relationship. */
final class WholeGraph {

    private WholeGraph() {}

    static List<String> dump(GraphReader reader) {
        return reader.list(query(), Map.of(), WholeGraph::line).await().indefinitely().stream()
                .filter(line -> !line.contains("AuditEntry") && !line.contains("DataVersion"))
                .sorted()
                .toList();
    }

    private static String line(Record row) {
        return String.join(
                " ",
                row.get("start").asString(""),
                row.get("type").asString(),
                row.get("end").asString(""),
                new TreeSet<>(row.get("labels").asList()).toString(),
                new TreeMap<>(row.get("properties").asMap()).toString());
    }

    private static CypherQuery query() {
        String file = "cypher/dataset/dump.cypher";
        try (InputStream text = WholeGraph.class.getClassLoader().getResourceAsStream(file)) {
            return new CypherQuery("dump", new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
