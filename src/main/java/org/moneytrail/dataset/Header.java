package org.moneytrail.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each known column stands in this file. */
record Header(Map<String, Integer> places, int width) {

    static Header of(CsvLines.Line line, Layout layout, Problems problems) {
        List<String> known = layout.columns().stream().map(Column::name).toList();
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < line.cells().size(); place++) {
            String name = line.cells().get(place);
            if (!known.contains(name)) {
                problems.add(
                        new Problem(
                                layout.file(),
                                line.number(),
                                name,
                                null,
                                "is no column of this file",
                                Nearest.to(name, known)));
            } else if (places.putIfAbsent(name, place) != null) {
                problems.add(layout, line.number(), name, null, "stands twice in the header");
            }
        }
        for (Column column : layout.columns()) {
            if (column.required() && !places.containsKey(column.name())) {
                problems.add(
                        layout, line.number(), column.name(), null, "is missing from the header");
            }
        }
        return new Header(places, line.cells().size());
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The text of a cell; empty where the column is absent or the cell has nothing in it. */
    Optional<String> cell(String column, CsvLines.Line line) {
        Integer place = places.get(column);
        return place == null || place >= line.cells().size()
                ? Optional.empty()
                : Optional.of(line.cells().get(place)).filter(text -> !text.isEmpty());
    }
}
