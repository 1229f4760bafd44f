package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is kept of files that are too large to be kept: which ids there are, where, and of what rivals tell. */
final class SetIndex {

    private static final int SOME = 20_000;

    private final Map<Layout, RowIndex> ids = new EnumMap<>(Layout.class);
    private final Map<Layout, Integer> good = new EnumMap<>(Layout.class);
    private final Set<Layout> notWhole = EnumSet.noneOf(Layout.class);
    private final Set<String> stocks = new HashSet<>();
    private final Set<Layout> late = EnumSet.noneOf(Layout.class);
    private final Map<Layout, List<String>> some = new EnumMap<>(Layout.class);
    private final Map<Layout, BitSet> met = new EnumMap<>(Layout.class);
    private int suggested;

    SetIndex() {
        for (Layout layout : Layout.values()) {
            ids.put(layout, new RowIndex());
        }
    }

    RowIndex ids(Layout layout) {
        return Objects.requireNonNull(ids.get(layout));
    }

    void keep(Layout layout, Row row) {
        good.merge(layout, 1, Integer::sum);
        List<String> known = some.computeIfAbsent(layout, any -> new ArrayList<>());
        if (known.size() < SOME) {
            known.add(row.id());
        }
        if (isLate(layout, row)) {
            late.add(layout);
        }
        if (layout.canonical().isPresent()) {
            ids(layout).tell(row.id(), Outside.Telling.of(layout, row));
        }
    }

    /** The first twenty thousand ids of a file. */
    List<String> someIds(Layout layout) {
        return some.getOrDefault(layout, List.of());
    }

    /** The checks found these rows, or what they refer to, in the graph; whoever writes them has to look there too. */
    void keepMet(Layout layout, List<Row> rows) {
        BitSet lines = met.computeIfAbsent(layout, any -> new BitSet());
        rows.forEach(row -> lines.set(row.line()));
    }

    boolean meetsGraph(Layout layout, List<Row> rows) {
        BitSet lines = met.get(layout);
        return lines != null && rows.stream().anyMatch(row -> lines.get(row.line()));
    }

    int nextSuggestion() {
        return suggested++;
    }

    void isNotWhole(Layout layout) {
        notWhole.add(layout);
    }

    void keepStock(String slug) {
        stocks.add(slug);
    }

    /** Whether rows of this file have to wait for others of the same file. */
    boolean hasLate(Layout layout) {
        return late.contains(layout);
    }

    /** A rival telling follows the one that is shown first, and whatever stands for others follows them. */
    static boolean isLate(Layout layout, Row row) {
        for (Column column : layout.toOwnKind()) {
            if (row.fields().containsKey(column.property())) {
                return true;
            }
        }
        return false;
    }

    boolean has(Layout layout, String id) {
        return ids(layout).line(id) != 0;
    }

    Optional<Outside.Telling> told(Layout layout, String id) {
        return Optional.ofNullable(ids(layout).telling(id));
    }

    Set<String> stocks() {
        return stocks;
    }

    Set<Layout> notWhole() {
        return notWhole;
    }

    boolean hasOnlyGoodRows(Layout layout) {
        return rows(layout) == ids(layout).size();
    }

    /** Rows without a problem of their own. */
    int rows(Layout layout) {
        return good.getOrDefault(layout, 0);
    }

    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Layout layout : Layout.values()) {
            counts.put(layout.file(), rows(layout));
        }
        return counts;
    }

    int total() {
        return counts().values().stream().mapToInt(Integer::intValue).sum();
    }
}
