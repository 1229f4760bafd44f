package org.moneytrail.graph.row;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that shares its names with all maps of the same names. */
final class RowMap extends AbstractMap<String, Object> {

    private final Names names;
    private final @Nullable Object[] values;

    RowMap(Names names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    /** Maps of rows have names for keys. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> strings(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return names.find(name) >= 0;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int place = names.find(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, Object>> {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public Iterator<Entry<String, Object>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < values.length;
                }

                @Override
                @SuppressWarnings(
                        "NullAway") // a statement may return null, as the driver's maps do
                public Map.Entry<String, Object> next() {
                    if (!hasNext()) {
                        throw new java.util.NoSuchElementException();
                    }
                    int at = next++;
                    return new SimpleImmutableEntry<>(names.get(at), values[at]);
                }
            };
        }
    }
}
