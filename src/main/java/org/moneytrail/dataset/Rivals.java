package org.moneytrail.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rival telling points to the row that is shown first, which is none itself and tells of the same organization. */
final class Rivals {

    private final DataSet data;
    private final Outside outside;
    private final Problems problems = new Problems();

    private Rivals(DataSet data, Outside outside) {
        this.data = data;
        this.outside = outside;
    }

    static Problems check(DataSet data, Outside outside) {
        Rivals rivals = new Rivals(data, outside);
        for (Layout layout : Layout.values()) {
            layout.canonical()
                    .ifPresent(
                            column ->
                                    data.rows(layout)
                                            .forEach(row -> rivals.check(layout, column, row)));
        }
        return rivals.problems;
    }

    private void check(Layout layout, Column column, Row row) {
        String canonical = row.text(column.property());
        String wrong = canonical == null ? null : wrongTarget(layout, row, canonical);
        if (wrong == null) {
            wrong = leftBehind(layout, row, canonical == null ? row.id() : canonical);
        }
        if (wrong != null) {
            problems.add(layout, row.line(), column.name(), canonical, wrong);
        }
    }

    private @Nullable String wrongTarget(Layout layout, Row row, String canonical) {
        if (canonical.equals(row.id())) {
            return "points to the row itself";
        }
        return target(layout, canonical)
                .map(
                        target -> {
                            if (!target.canonical()) {
                                return "points to a rival telling; the one shown first is "
                                        + target.fact();
                            }
                            String subject = subject(layout, row);
                            return target.subject().equals(subject)
                                    ? null
                                    : "tells of " + target.subject() + ", not of " + subject;
                        })
                .orElse(null);
    }

    private Optional<Outside.Telling> target(Layout layout, String id) {
        Outside.Telling known = outside.telling(layout.kind(), id);
        return data.told(layout, id).or(() -> Optional.ofNullable(known));
    }

    /** Where the graph knows the row as a statement of another fact, what refers to it must move with it. */
    private @Nullable String leftBehind(Layout layout, Row row, String fact) {
        String id = layout.kind().idOf(row.id());
        Outside.Telling known = outside.telling(layout.kind(), row.id());
        if (known == null || known.fact().equals(fact)) {
            return null;
        }
        return outside.hanging().getOrDefault(id, List.of()).stream()
                .filter(hanging -> !isBrought(hanging))
                .findFirst()
                .map(
                        hanging ->
                                "would move this telling away from "
                                        + known.fact()
                                        + ", and "
                                        + hanging.fact()
                                        + " (row "
                                        + hanging.row()
                                        + ") refers to it: bring that row in the same import")
                .orElse(null);
    }

    private boolean isBrought(Outside.Hanging hanging) {
        return List.of(Layout.values()).stream()
                .filter(layout -> hanging.fact().startsWith(layout.kind().label() + ":"))
                .anyMatch(layout -> data.has(layout, hanging.row()));
    }

    private static String subject(Layout layout, Row row) {
        return Outside.Telling.of(layout, row).subject();
    }
}
