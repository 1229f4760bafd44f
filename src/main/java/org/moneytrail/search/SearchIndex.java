package org.moneytrail.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.moneytrail.contract.GlobalId;
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

    /** As in the statement that looks through all. */
    private static final Set<String> KEYED =
            Set.of("Organization", "Fund", "Person", "Stock", "Sector");

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

    /**
     * When all entities had their keys.
     *
     * @param now the edition of the keys, and the stamp of the data
     * @param then the same when they were last looked through
     */
    private record Keyed(String now, String then) {

        static final Keyed NEVER = new Keyed("", "never");

        static Keyed of(Record row) {
            return new Keyed(
                    SearchKeys.EDITION + " " + row.get("stamp").asString(),
                    row.get("keyedAt").asString());
        }

        boolean isUpToDate() {
            return now.equals(then);
        }
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
        return reader.list(KEYED_AT, Map.of(), Keyed::of)
                .flatMap(
                        found -> {
                            Keyed keyed = found.isEmpty() ? Keyed.NEVER : found.get(0);
                            return keyed.isUpToDate()
                                    ? Uni.createFrom().item(0)
                                    : refresh().flatMap(count -> note(keyed).replaceWith(count));
                        });
    }

    /**
     * Where it can't be noted, the next start looks again.
     *
     * @param before what held when the look through all began: who wrote meanwhile is looked at next time
     */
    private Uni<?> note(Keyed before) {
        GraphWrite note = new GraphWrite(NOTE_KEYED, Map.of("keyedAt", before.now()));
        return writer.inOneTransaction(List.of(note)).onFailure().recoverWithNull();
    }

    /**
     * After a write. Most are about facts, which nobody searches by name: then the graph is not asked.
     *
     * @param ids of what was written about
     */
    public Uni<Integer> refresh(Collection<String> ids) {
        List<String> named = ids.stream().filter(SearchIndex::isKeyed).toList();
        return named.isEmpty()
                ? Uni.createFrom().item(0)
                : reader.list(
                                OF_ENTITIES,
                                Map.of("edition", SearchKeys.EDITION, "ids", named),
                                Unkeyed::of)
                        .flatMap(this::write);
    }

    private static boolean isKeyed(String id) {
        return KEYED.contains(String.valueOf(GlobalId.parse(id).type()));
    }

    /** How many entities got keys. */
    public Uni<Integer> refresh() {
        return reader.list(
                        WITHOUT_KEYS,
                        Map.of("edition", SearchKeys.EDITION, "limit", BATCH),
                        Unkeyed::of)
                .flatMap(this::write)
                .flatMap(
                        keyed ->
                                keyed < BATCH
                                        ? Uni.createFrom().item(keyed)
                                        : refresh().map(more -> more + keyed));
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
