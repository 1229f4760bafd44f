package org.moneytrail.graph.row;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by key within a bound of memory: those that are asked least are forgotten first. */
public final class RowStore {

    /** Of the bound, what many rows have in common may take this part. */
    private static final int PART_OF_DICTIONARY = 4;

    private static final int BESIDE_THE_BYTES = 120;
    private static final int VALUE_OF_A_ROW = 400;

    /** What is few and wanted as a whole is kept as what was made of it. */
    private record Made(Object value, int weight) {}

    private final Dictionary dictionary;
    private final Cache<RowKey, Object> kept;

    /** @param bound in bytes, roughly */
    public RowStore(long bound) {
        dictionary = new Dictionary(bound / PART_OF_DICTIONARY);
        kept =
                Caffeine.newBuilder()
                        .maximumWeight(bound - bound / PART_OF_DICTIONARY)
                        .<RowKey, Object>weigher(RowStore::weight)
                        .build();
    }

    private static int weight(RowKey key, Object value) {
        int size = value instanceof byte[] bytes ? bytes.length : ((Made) value).weight();
        return BESIDE_THE_BYTES + key.weight() + size;
    }

    /** The rows of the key, none where it is known to have none; null where nothing is known of it. */
    public @Nullable List<GraphRow> find(RowKey key) {
        return kept.getIfPresent(key) instanceof byte[] bytes
                ? RowDecoder.rows(bytes, dictionary)
                : null;
    }

    public void keep(RowKey key, List<GraphRow> rows) {
        try {
            kept.put(key, new RowEncoder(dictionary).rows(rows));
        } catch (RowEncoder.Refused value) {
            kept.invalidate(key);
        }
    }

    /** What was made of all rows of a statement. */
    public @Nullable Object made(RowKey key) {
        return kept.getIfPresent(key) instanceof Made made ? made.value() : null;
    }

    public void keepMade(RowKey key, Object value, int rows) {
        kept.put(key, new Made(value, rows * VALUE_OF_A_ROW));
    }

    /** In bytes, roughly, once what is too much was forgotten. */
    public long weight() {
        kept.cleanUp();
        return dictionary.weight()
                + kept.policy()
                        .eviction()
                        .flatMap(bound -> bound.weightedSize().stream().boxed().findFirst())
                        .orElse(0L);
    }
}
