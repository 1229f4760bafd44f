package org.moneytrail.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One valid row: its id, its source, and its other cells by property name ({@code publishedOn}), typed as they are stored:
 * strings (decimals and partial dates too), booleans, lists of strings. An empty cell is an absent field.
 */
public record Row(String id, @Nullable String source, Map<String, Object> fields, int line) {

    public Row {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public @Nullable String text(String property) {
        return fields.get(property) instanceof String text ? text : null;
    }

    /** The values of a list or of a single cell; none where the cell is empty. */
    public List<String> values(String property) {
        Object value = fields.get(property);
        if (value instanceof List<?> list) {
            return list.stream().map(String.class::cast).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
