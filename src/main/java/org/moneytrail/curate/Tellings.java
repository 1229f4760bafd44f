package org.moneytrail.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.dataset.EntityReading;
import org.moneytrail.dataset.Kind;
import org.moneytrail.fact.Recorded;
import org.moneytrail.graph.GraphWrite;

/** All that is told of one organization, as it stands or as it is about to be. */
record Tellings(String id, List<Map<String, Object>> rows) {

    static Tellings of(String id, Map<String, List<Map<String, Object>>> told) {
        return new Tellings(id, told.getOrDefault(id, List.of()));
    }

    /** What is told of a duplicate is a rival telling of its survivor. */
    Tellings and(String duplicate, Map<String, List<Map<String, Object>>> told) {
        List<Map<String, Object>> all = new ArrayList<>(rows);
        told.getOrDefault(duplicate, List.of())
                .forEach(row -> all.add(with(row, Map.of("canonical", false))));
        return new Tellings(id, all);
    }

    /** Without what came from a duplicate. */
    Tellings without(String duplicate) {
        return new Tellings(id, rows.stream().filter(cameFrom(duplicate).negate()).toList());
    }

    /** Only what came from a duplicate, as it was told of that one. */
    Tellings given(String duplicate) {
        return new Tellings(
                duplicate,
                rows.stream().filter(cameFrom(duplicate)).map(Tellings::restored).toList());
    }

    GraphWrite reading() {
        return EntityReading.of(
                Kind.ORGANIZATION, GlobalId.parse(id).slug(), Recorded.asGiven(rows));
    }

    private static Map<String, Object> restored(Map<String, Object> row) {
        Map<?, ?> statement = statement(row);
        boolean last = statement.get("movedFrom") instanceof List<?> trail && trail.size() == 1;
        return last
                ? with(
                        row,
                        Map.of("canonical", Boolean.TRUE.equals(statement.get("movedCanonical"))))
                : row;
    }

    private static Predicate<Map<String, Object>> cameFrom(String duplicate) {
        return row ->
                statement(row).get("movedFrom") instanceof List<?> trail
                        && duplicate.equals(trail.get(trail.size() - 1));
    }

    private static Map<String, Object> with(Map<String, Object> row, Map<String, ?> changes) {
        Map<String, Object> statement = new HashMap<>();
        statement(row).forEach((key, value) -> statement.put(key.toString(), value));
        statement.putAll(changes);
        Map<String, Object> changed = new HashMap<>(row);
        changed.put("statement", statement);
        return changed;
    }

    static Map<?, ?> statement(Map<String, Object> row) {
        return (Map<?, ?>) Objects.requireNonNull(row.get("statement"));
    }
}
