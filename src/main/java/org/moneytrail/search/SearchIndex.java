package org.moneytrail.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphOpened;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.graph.GraphWriter;
import org.neo4j.driver.Record;

/** Gives their search keys to entities that have none, or those of an older edition: a graph from before search, for one. */
@ApplicationScoped
public class SearchIndex {

    private static final int AFTER_THE_DATA_SET = 40;
    private static final int BATCH = 1000;

    /** As in the statement. */
    private static final Set<String> KEYED =
            Set.of("Organization", "Fund", "Person", "Stock", "Sector");

    private static final CypherQuery WITHOUT_KEYS = CypherQuery.of("search/entities-without-keys");
    private static final CypherQuery WRITE_KEYS = CypherQuery.of("search/write-keys");
    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    private final GraphReader reader;
    private final GraphWriter writer;

    public SearchIndex(GraphReader reader, GraphWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    private record Unkeyed(String id, Map<String, Object> properties) {

        static Unkeyed of(Record row) {
            return new Unkeyed(row.get("id").asString(), row.get("properties").asMap());
        }
    }

    /** Nobody waits for it: an import writes its keys itself, so there is rarely anything to do. */
    void atStart(@Observes @Priority(AFTER_THE_DATA_SET) GraphOpened event) {
        refresh()
                .subscribe()
                .with(
                        keyed -> {
                            if (keyed > 0) {
                                LOG.infof("Search keys written for %d entities", keyed);
                            }
                        },
                        error -> LOG.warn("Search keys could not be written", error));
    }

    /**
     * After a write that was about one thing: names are of entities alone, and to look through all of them takes its time.
     *
     * @param id of what was written about
     */
    public Uni<Integer> refresh(String id) {
        String label = id.substring(0, id.indexOf(':'));
        return KEYED.contains(label) ? refresh() : Uni.createFrom().item(0);
    }

    /** How many entities got keys. */
    public Uni<Integer> refresh() {
        return reader.list(
                        WITHOUT_KEYS,
                        Map.of("edition", SearchKeys.EDITION, "limit", BATCH),
                        Unkeyed::of)
                .flatMap(this::write);
    }

    private Uni<Integer> write(List<Unkeyed> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        List<Map<String, Object>> rows = found.stream().map(SearchIndex::row).toList();
        Uni<?> written =
                writer.inOneTransaction(List.of(new GraphWrite(WRITE_KEYS, Map.of("rows", rows))));
        return written.flatMap(
                done ->
                        found.size() < BATCH
                                ? Uni.createFrom().item(found.size())
                                : refresh().map(more -> more + found.size()));
    }

    private static Map<String, Object> row(Unkeyed entity) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", entity.id());
        row.put("keys", SearchKeys.of(entity.properties()).properties());
        return row;
    }
}
