package org.moneytrail.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.GraphWriter;
import org.moneytrail.testsupport.TestGraph;
import org.neo4j.driver.Record;

/** A real graph with an importer on it, looked at as a whole; its own statements are files of src/test. */
final class ImportGraph {

    static final CypherQuery FAIL = query("fail");
    private static final TestGraph GRAPH = TestGraph.shared();

    final DataSetImporter importer;
    final GraphWriter writer = GRAPH.writer();

    private ImportGraph() {
        DataSetRepository repository = new DataSetRepository(GRAPH.reader());
        importer = new DataSetImporter(writer, new Surroundings(repository), repository);
    }

    static ImportGraph empty() {
        GRAPH.clear();
        return new ImportGraph();
    }

    void clear() {
        GRAPH.clear();
    }

    ImportReport load(FilesInMemory files) {
        return importer.load("test", files.read()).await().indefinitely();
    }

    /** Everything but the migrations' own notes, the time of imports and what is random, sorted. */
    List<String> dump() {
        return dump(GRAPH.reader());
    }

    static List<String> dump(GraphReader reader) {
        return ask(reader, "dump").stream().map(ImportGraph::line).sorted().toList();
    }

    List<String> lines(String start) {
        return dump().stream().filter(line -> line.startsWith(start)).toList();
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        ask(GRAPH.reader(), "counts")
                .forEach(row -> counts.put(row.get("name").asString(), row.get("count").asLong()));
        return counts;
    }

    private static List<Record> ask(GraphReader reader, String query) {
        return reader.list(query(query), Map.of(), row -> row).await().indefinitely();
    }

    private static String line(Record row) {
        TreeMap<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        properties.remove("importedAt");
        properties.remove("fingerprint");
        properties.remove("stamp");
        TreeSet<Object> labels = new TreeSet<>(row.get("labels").asList());
        return String.join(
                " ",
                row.get("start").asString(""),
                row.get("type").asString(),
                row.get("end").asString(""),
                labels.toString(),
                properties.toString());
    }

    private static CypherQuery query(String name) {
        String file = "cypher/dataset/" + name + ".cypher";
        try (InputStream text = ImportGraph.class.getClassLoader().getResourceAsStream(file)) {
            return new CypherQuery(name, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
