package org.moneytrail.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private static final CypherQuery WITHOUT_KEYS = CypherQuery.of("search/entities-without-keys");
    private static final CypherQuery OF_ENTITIES = CypherQuery.of("search/keys-of-entities");
    private static final CypherQuery KEYED_AT = CypherQuery.of("search/keyed-at");
    private static final CypherQuery NOTE_KEYED = CypherQuery.of("search/note-keyed");
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
        refreshIfNew()
                .subscribe()
                .with(
                        keyed -> {
                            if (keyed > 0) {
                                LOG.infof("Search keys written for %d entities", keyed);
                            }
                        },
                        error -> LOG.warn("Search keys could not be written", error));
    }

    /** To look through all entities takes seconds in a large graph, so it is done once for each version of the data. */
    Uni<Integer> refreshIfNew() {
        return reader.list(KEYED_AT, Map.of(), SearchIndex::versionToKey)
                .flatMap(
                        versions ->
                                versions.isEmpty()
                                        ? refresh()
                                        : versions.get(0)
                                                .map(version -> refresh().flatMap(noted(version)))
                                                .orElseGet(() -> Uni.createFrom().item(0)));
    }

    /** Empty where all entities had their keys at that version. */
    private static Optional<String> versionToKey(Record row) {
        String version = SearchKeys.EDITION + " " + row.get("stamp").asString();
        return Optional.of(version).filter(it -> !it.equals(row.get("keyedAt").asString()));
    }

    private Function<Integer, Uni<? extends Integer>> noted(String version) {
        GraphWrite note = new GraphWrite(NOTE_KEYED, Map.of("keyedAt", version));
        return keyed -> writer.inOneTransaction(List.of(note)).replaceWith(keyed);
    }

    /**
     * After a write.
     *
     * @param ids of what was written about; of what is no entity nothing is searched
     */
    public Uni<Integer> refresh(Collection<String> ids) {
        return reader.list(
                        OF_ENTITIES,
                        Map.of("edition", SearchKeys.EDITION, "ids", List.copyOf(ids)),
                        Unkeyed::of)
                .flatMap(this::write);
    }

    /** How many entities got keys. */
    public Uni<Integer> refresh() {
        return reader.list(
                        WITHOUT_KEYS,
                        Map.of("edition", SearchKeys.EDITION, "limit", BATCH),
                        Unkeyed::of)
                .flatMap(
                        found ->
                                write(found)
                                        .flatMap(
                                                keyed ->
                                                        keyed < BATCH
                                                                ? Uni.createFrom().item(keyed)
                                                                : refresh()
                                                                        .map(
                                                                                more ->
                                                                                        more
                                                                                                + keyed)));
    }

    private Uni<Integer> write(List<Unkeyed> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        List<Map<String, Object>> rows = found.stream().map(SearchIndex::row).toList();
        return writer.inOneTransaction(List.of(new GraphWrite(WRITE_KEYS, Map.of("rows", rows))))
                .replaceWith(found.size());
    }

    private static Map<String, Object> row(Unkeyed entity) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", entity.id());
        row.put("keys", SearchKeys.of(entity.properties()).properties());
        return row;
    }
}
