package org.moneytrail.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.neo4j.driver.Record;

/** Reads rows back, page by page. */
final class ExportRepository {

    private static final int PAGE = 2000;

    /** No slug has this sign, and all of their signs come before it. */
    private static final String AFTER_ALL = "~";

    private static final CypherQuery SOURCES = CypherQuery.of("dataset/export-sources");
    private static final CypherQuery SECTORS = CypherQuery.of("dataset/export-sectors");
    private static final CypherQuery FACTS = CypherQuery.of("dataset/export-facts");
    private static final CypherQuery ENTITIES = CypherQuery.of("dataset/export-entities");

    private final GraphReader reader;

    ExportRepository(GraphReader reader) {
        this.reader = reader;
    }

    /** One row as told. */
    record Told(String node, String source, Map<String, Object> fields) {

        static Told of(Record row) {
            Map<String, Object> fields = new HashMap<>(row.get("fields").asMap());
            fields.put("id", row.get("id").asString());
            return new Told(row.get("node").asString(), row.get("source").asString(""), fields);
        }
    }

    /** Tellings of the things that come next after this one; a thing's tellings are never parted. */
    List<Told> page(Layout layout, String after) {
        CypherQuery query =
                switch (layout) {
                    case SOURCES -> SOURCES;
                    case SECTORS -> SECTORS;
                    default -> layout.kind().isEntity() ? ENTITIES : FACTS;
                };
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", after.isEmpty() ? layout.kind().idOf("") : after);
        parameters.put("until", layout.kind().idOf(AFTER_ALL));
        parameters.put("limit", PAGE);
        return reader.list(query, parameters, Told::of).await().indefinitely();
    }
}
