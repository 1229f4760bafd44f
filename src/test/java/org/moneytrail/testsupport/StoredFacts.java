package org.moneytrail.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.DataSet;
import org.moneytrail.dataset.Layout;
import org.moneytrail.dataset.StoredRow;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Statements;

/** Rows of a data set as the graph would store them, gathered into one fact for each id. */
final class StoredFacts {

    private final DataSet data;
    private final @Nullable Random order;
    private final Map<String, Map<String, Object>> sources = new HashMap<>();

    /** @param order in which rows come; null for that of the files */
    StoredFacts(DataSet data, @Nullable Random order) {
        this.data = data;
        this.order = order;
        rows(Layout.SOURCES).forEach(row -> sources.put(row.id(), row.node()));
    }

    List<StoredRow> rows(Layout layout) {
        List<StoredRow> rows = new ArrayList<>(data.stored(layout));
        if (order != null) {
            Collections.shuffle(rows, order);
        }
        return rows;
    }

    /** One fact for each id, with all rows that tell of it; the row that owns the links gives the rest. */
    <T, F> List<F> all(
            Layout layout, Function<Fields, T> type, BiFunction<StoredRow, Statements<T>, F> fact) {
        Map<String, List<StoredRow>> tellings =
                rows(layout).stream()
                        .collect(
                                Collectors.groupingBy(
                                        StoredRow::id, TreeMap::new, Collectors.toList()));
        return tellings.values().stream()
                .map(rows -> fact.apply(owner(rows), told(rows, type)))
                .toList();
    }

    private static StoredRow owner(List<StoredRow> rows) {
        return rows.stream().max(Comparator.comparing(row -> row.links().size())).orElseThrow();
    }

    <T> Statements<T> told(List<StoredRow> rows, Function<Fields, T> type) {
        List<Map<String, Object>> recorded =
                rows.stream()
                        .map(
                                row ->
                                        Map.<String, Object>of(
                                                "statement",
                                                row.statement(),
                                                "source",
                                                sources.get(row.source())))
                        .toList();
        return Recorded.statements(recorded, type);
    }

    static List<String> slugs(StoredRow row, String relationship) {
        return row.links().getOrDefault(relationship, List.of()).stream()
                .map(id -> id.substring(id.indexOf(':') + 1))
                .toList();
    }

    static @Nullable String slug(StoredRow row, String relationship) {
        return slugs(row, relationship).stream().findFirst().orElse(null);
    }

    static @Nullable PartyRef party(StoredRow row, String relationship) {
        return row.links().getOrDefault(relationship, List.of()).stream()
                .findFirst()
                .map(id -> PartyRef.of(id, id))
                .orElse(null);
    }
}
