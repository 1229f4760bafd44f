package org.moneytrail.dataset;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every reference must lead to a row of these files or to something that the graph knows. */
final class References {

    /** A comparison with all known ids is dear; whoever has more typing errors than this has another trouble. */
    private static final int SUGGESTED = 100;

    private final DataSet data;
    private final Outside outside;
    private final Identities identities;
    private final Problems problems = new Problems();
    private final Map<List<Kind>, Set<String>> candidates = new HashMap<>();
    private int suggested;

    private References(DataSet data, Outside outside) {
        this.data = data;
        this.outside = outside;
        this.identities = new Identities(data, outside);
    }

    static Problems check(DataSet data, Outside outside) {
        References references = new References(data, outside);
        for (Layout layout : Layout.values()) {
            references.check(layout);
        }
        return references.problems;
    }

    /** What these files refer to and do not bring themselves, by kind; a party's slug stands under each kind of party. */
    static Map<Kind, Set<String>> outside(DataSet data) {
        Map<Kind, Set<String>> wanted = new EnumMap<>(Kind.class);
        Identities alone = new Identities(data, Outside.NOTHING);
        for (Layout layout : Layout.values()) {
            each(
                    layout,
                    data,
                    (row, column) ->
                            row.values(column.property()).stream()
                                    .filter(
                                            slug ->
                                                    column.refersTo().stream()
                                                            .noneMatch(
                                                                    kind ->
                                                                            alone.isKnown(
                                                                                    kind, slug)))
                                    .forEach(
                                            slug ->
                                                    column.refersTo()
                                                            .forEach(
                                                                    kind ->
                                                                            wanted.computeIfAbsent(
                                                                                            kind,
                                                                                            any ->
                                                                                                    new LinkedHashSet<>())
                                                                                    .add(slug))));
            data.rows(layout).stream()
                    .map(Row::source)
                    .filter(Objects::nonNull)
                    .forEach(
                            source -> {
                                if (!alone.isKnown(Kind.SOURCE, source)) {
                                    wanted.computeIfAbsent(
                                                    Kind.SOURCE, any -> new LinkedHashSet<>())
                                            .add(source);
                                }
                            });
        }
        return wanted;
    }

    private static void each(Layout layout, DataSet data, BiConsumer<Row, Column> visitor) {
        List<Column> columns =
                layout.columns().stream()
                        .filter(
                                column ->
                                        !column.refersTo().isEmpty()
                                                && !column.name().equals("source_id"))
                        .toList();
        data.rows(layout).forEach(row -> columns.forEach(column -> visitor.accept(row, column)));
    }

    private void check(Layout layout) {
        each(
                layout,
                data,
                (row, column) ->
                        row.values(column.property())
                                .forEach(slug -> check(layout, row, column, slug)));
        layout.column("source_id")
                .ifPresent(
                        column ->
                                data.rows(layout)
                                        .forEach(
                                                row ->
                                                        check(
                                                                layout,
                                                                row,
                                                                column,
                                                                String.valueOf(row.source()))));
    }

    private void check(Layout layout, Row row, Column column, String slug) {
        List<Kind> kinds = column.refersTo();
        boolean known = kinds.stream().anyMatch(kind -> identities.isKnown(kind, slug));
        boolean provable = kinds.stream().map(Layout::of).allMatch(this::isProvable);
        if (!known && provable) {
            String reason =
                    "there is no "
                            + kinds.stream().map(Kind::words).collect(Collectors.joining(", "))
                            + " of that id, neither in these files nor in the graph";
            problems.add(
                    new Problem(
                            layout.file(),
                            row.line(),
                            column.name(),
                            slug,
                            reason,
                            nearest(slug, kinds)));
        }
    }

    /** A stock goes by its issuer, which a bad row hides. */
    private boolean isProvable(Layout layout) {
        return data.isWhole(layout)
                && (layout != Layout.LISTED_COMPANIES || data.hasOnlyGoodRows(layout));
    }

    private @Nullable String nearest(String slug, List<Kind> kinds) {
        return data.isLookedUp(suggested++, SUGGESTED)
                ? Nearest.to(slug, candidates.computeIfAbsent(kinds, this::candidates))
                : null;
    }

    private Set<String> candidates(List<Kind> kinds) {
        Set<String> all = new TreeSet<>();
        for (Kind kind : kinds) {
            Layout layout = Layout.of(kind);
            data.rows(layout).forEach(row -> all.add(identities.reference(layout, row)));
            all.addAll(data.someIds(layout));
            all.addAll(outside.slugs().getOrDefault(kind, List.of()));
        }
        return all;
    }
}
