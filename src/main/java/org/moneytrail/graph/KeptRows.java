package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.graph.row.RowKey;
import org.neo4j.driver.Record;

/**
 * Reads rows by key and keeps them for as long as the data stays what it is: one statement fetches only what is not kept. Rows of a
 * version older than this application's last write are never given; what others write is seen within moneytrail.neo4j.version-check.
 */
@ApplicationScoped
public class KeptRows {

    /** Who asks for more reports on a whole sector, and would push out what others come back for. */
    private static final int MOST_KEYS = 5_000;

    private final GraphReader reader;
    private final KeptVersion version;
    private final LongAdder found = new LongAdder();
    private final LongAdder fetched = new LongAdder();

    KeptRows(GraphReader reader, KeptVersion version) {
        this.reader = reader;
        this.version = version;
    }

    private record Asked<T>(
            KeyedQuery query,
            List<String> keys,
            Map<String, ?> others,
            Function<GraphRow, T> mapper) {

        RowKey key(String key) {
            return new RowKey(query.query().name(), others, key);
        }

        List<T> mapped(List<GraphRow> rows) {
            return made(query.query(), rows, all -> all.stream().map(mapper).toList());
        }
    }

    /**
     * The rows of each key, in the order of the statement; keys without rows are left out.
     *
     * @param others the parameters that the statement has beside the keys
     */
    public <T> Uni<Map<String, List<T>>> list(
            KeyedQuery query,
            Collection<String> keys,
            Map<String, ?> others,
            Function<GraphRow, T> mapper) {
        Asked<T> asked = new Asked<>(query, keys.stream().distinct().toList(), others, mapper);
        if (version.keepsNone() || asked.keys().size() > MOST_KEYS) {
            return fetched(asked, asked.keys()).map(rows -> mapped(asked, rows));
        }
        return chosen(kept -> answered(kept, asked));
    }

    /** What is made of all rows of a statement, such as the table of rates: kept as it was made, so it must not change. */
    @SuppressWarnings("unchecked")
    public <T> Uni<T> whole(
            CypherQuery query, Map<String, ?> parameters, Function<List<GraphRow>, T> maker) {
        if (version.keepsNone()) {
            return anew(query, parameters, maker);
        }
        RowKey key = new RowKey(query.name(), parameters, "");
        return chosen(
                kept -> {
                    Object before = kept.rows().made(key);
                    (before == null ? fetched : found).increment();
                    return before == null
                            ? reader.list(query, parameters, KeptRows::row)
                                    .map(rows -> make(kept, key, rows, made(query, rows, maker)))
                            : Uni.createFrom().item((T) before);
                });
    }

    /** The same out of the graph as it is now, for whoever takes care of versions. */
    public <T> Uni<T> anew(
            CypherQuery query, Map<String, ?> parameters, Function<List<GraphRow>, T> maker) {
        return reader.list(query, parameters, KeptRows::row).map(rows -> made(query, rows, maker));
    }

    public long found() {
        return found.sum();
    }

    public long fetched() {
        return fetched.sum();
    }

    /** What all that is kept takes of the heap in bytes, roughly. */
    public long weight() {
        return version.weight();
    }

    /** From here on the graph is asked again. */
    public void forget() {
        version.forget();
    }

    private <T> Uni<T> chosen(Function<KeptVersion.Kept, Uni<? extends T>> work) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            KeptVersion.Kept known = version.known();
                            return known == null
                                    ? version.current().flatMap(work)
                                    : work.apply(known);
                        });
    }

    private <T> Uni<Map<String, List<T>>> answered(KeptVersion.Kept kept, Asked<T> asked) {
        Map<String, List<GraphRow>> rows = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String key : asked.keys()) {
            List<GraphRow> before = kept.rows().find(asked.key(key));
            if (before == null) {
                missing.add(key);
            } else {
                rows.put(key, before);
            }
        }
        found.add(rows.size());
        fetched.add(missing.size());
        if (missing.isEmpty()) {
            return Uni.createFrom().item(mapped(asked, rows));
        }
        return fetched(asked, missing)
                .map(
                        more -> {
                            keep(kept, asked, missing, more);
                            rows.putAll(more);
                            return mapped(asked, rows);
                        });
    }

    private <T> Uni<Map<String, List<GraphRow>>> fetched(Asked<T> asked, List<String> keys) {
        KeyedQuery query = asked.query();
        return reader.list(query.query(), query.parameters(keys, asked.others()), KeptRows::row)
                .map(
                        rows -> {
                            Map<String, List<GraphRow>> byKey = new HashMap<>();
                            rows.forEach(
                                    row ->
                                            byKey.computeIfAbsent(
                                                            row.text(query.key()),
                                                            key -> new ArrayList<>())
                                                    .add(row));
                            return byKey;
                        });
    }

    /** A key without rows is remembered as well: it is asked for again like any other. */
    private <T> void keep(
            KeptVersion.Kept kept,
            Asked<T> asked,
            List<String> keys,
            Map<String, List<GraphRow>> rows) {
        if (version.isStill(kept)) {
            keys.forEach(
                    key -> kept.rows().keep(asked.key(key), rows.getOrDefault(key, List.of())));
        }
    }

    private <T> T make(KeptVersion.Kept kept, RowKey key, List<GraphRow> rows, T made) {
        if (version.isStill(kept)) {
            kept.rows().keepMade(key, made, rows.size());
        }
        return made;
    }

    private static <T> Map<String, List<T>> mapped(
            Asked<T> asked, Map<String, List<GraphRow>> rows) {
        Map<String, List<T>> mapped = new HashMap<>();
        rows.forEach(
                (key, some) -> {
                    if (!some.isEmpty()) {
                        mapped.put(key, asked.mapped(some));
                    }
                });
        return mapped;
    }

    private static GraphRow row(Record row) {
        return new GraphRow(row.asMap());
    }

    private static <T> T made(
            CypherQuery query, List<GraphRow> rows, Function<List<GraphRow>, T> maker) {
        try {
            return maker.apply(rows);
        } catch (RuntimeException e) {
            throw new IllegalStateException("Rows of " + query.name() + ": " + e.getMessage(), e);
        }
    }
}
