package org.moneytrail.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Statements as they were recorded: maps of fields beside the map of their source. */
public final class Recorded {

    /** What we say of a statement, and not its source. */
    private static final Set<String> OURS =
            Set.of(
                    "id",
                    "canonical",
                    "hash",
                    "movedFrom",
                    "movedCanonical",
                    "namedStartupIds",
                    "namedInvestorIds",
                    "retractedOn",
                    "retractedBy",
                    "retractedBecause");

    private Recorded() {}

    /**
     * Rows {@code {statement: {id, canonical, hash, …fields}, source: {slug, …}}} as statements; a source may also be one already.
     *
     * @param type reads the fields of one telling
     */
    public static <T> Statements<T> statements(
            List<Map<String, Object>> rows, Function<Fields, T> type) {
        return new Statements<>(rows.stream().map(row -> statement(row, type)).toList());
    }

    /** The same without what it was made of, for whoever keeps many and shows none of it. */
    public static <T> Statements<T> light(
            List<Map<String, Object>> rows, Function<Fields, T> type) {
        return new Statements<>(
                rows.stream().map(row -> statement(row, type)).map(Statement::light).toList());
    }

    private static <T> Statement<T> statement(Map<String, Object> row, Function<Fields, T> type) {
        Fields told = fields(row, "statement");
        return Statement.of(
                told.textOr("id", ""),
                source(row),
                Boolean.TRUE.equals(told.flag("canonical")),
                told,
                type);
    }

    /** The same rows field by field, as the source gave them. */
    public static Statements<Fields> asGiven(List<Map<String, Object>> rows) {
        return statements(rows, told -> new Fields(given(told)));
    }

    /** What the source gave, by the names of its fields. */
    public static Map<String, Object> given(Fields statement) {
        Map<String, Object> given = new TreeMap<>(statement.values());
        given.keySet().removeAll(OURS);
        return given;
    }

    private static Source source(Map<String, Object> row) {
        if (row.get("source") instanceof Source known) {
            return known;
        }
        Fields from = fields(row, "source");
        return Source.of(from.textOr("slug", ""), from);
    }

    @SuppressWarnings("unchecked")
    private static Fields fields(Map<String, Object> row, String key) {
        return new Fields((Map<String, Object>) Objects.requireNonNull(row.get(key), key));
    }
}
