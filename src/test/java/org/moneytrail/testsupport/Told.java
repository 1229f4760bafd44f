package org.moneytrail.testsupport;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row as it would be recorded: what a source said, and the source. Fields that are not set are not told. */
final class Told {

    private final Map<String, Object> statement = new HashMap<>();
    private final Map<String, Object> source = new HashMap<>();

    /** A press page without a date, so that it was known from the day on which it was recorded. */
    Told(String id, boolean canonical) {
        statement.put("id", id);
        statement.put("canonical", canonical);
        source.put("slug", id + "-page");
        source.put("reliability", "PRESS");
        source.put("recordedOn", "2026-11-23");
    }

    Told set(String field, Object value) {
        statement.put(field, value);
        return this;
    }

    Told list(String field, String... values) {
        return set(field, Arrays.asList(values));
    }

    Told source(String field, String value) {
        source.put(field, value);
        return this;
    }

    Map<String, Object> row() {
        return Map.of("statement", statement, "source", source);
    }

    static List<Map<String, Object>> rows(List<Told> told) {
        return told.stream().map(Told::row).toList();
    }
}
