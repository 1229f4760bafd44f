package org.moneytrail.graph.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row that a statement returned, or a map inside of one, read with the types that the statement promises. */
public record GraphRow(Map<String, Object> values) {

    /** @throws IllegalStateException where there is none */
    public String text(String name) {
        return value(name, String.class);
    }

    public @Nullable String textOrNull(String name) {
        return values.get(name) == null ? null : text(name);
    }

    public String textOr(String name, String otherwise) {
        return values.get(name) == null ? otherwise : text(name);
    }

    /** @throws IllegalStateException where there is none */
    public int number(String name) {
        return Math.toIntExact(value(name, Long.class));
    }

    public List<String> texts(String name) {
        return list(name);
    }

    public Map<String, Object> map(String name) {
        return cast(value(name, Map.class));
    }

    public List<Map<String, Object>> maps(String name) {
        return list(name);
    }

    public List<GraphRow> rows(String name) {
        List<Map<String, Object>> maps = maps(name);
        List<GraphRow> rows = new ArrayList<>(maps.size());
        for (Map<String, Object> map : maps) {
            rows.add(new GraphRow(map));
        }
        return Collections.unmodifiableList(rows);
    }

    public List<List<String>> lists(String name) {
        return list(name);
    }

    /** A statement says what its lists hold, so nobody looks again. */
    private <T> List<T> list(String name) {
        return cast(value(name, List.class));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private <T> T value(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalStateException(
                    "'" + name + "' is no " + type.getSimpleName() + " in " + values.keySet());
        }
        return type.cast(value);
    }
}
