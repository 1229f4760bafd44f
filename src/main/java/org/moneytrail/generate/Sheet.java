package org.moneytrail.generate;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Column;
import org.moneytrail.dataset.Layout;

/** One file on its way to the disk: cells are put by name, and an ended row is gone from memory. */
final class Sheet implements Closeable {

    private final BufferedWriter file;
    private final Map<String, Integer> places = new HashMap<>();
    private final @Nullable String[] cells;
    private long rows;

    Sheet(Path folder, Layout layout) throws IOException {
        file = Files.newBufferedWriter(folder.resolve(layout.file()), StandardCharsets.UTF_8);
        layout.columns().forEach(column -> places.put(column.name(), places.size()));
        cells = new String[places.size()];
        file.write(
                layout.columns().stream()
                        .map(Column::name)
                        .collect(Collectors.joining(",", "", "\n")));
    }

    Sheet put(String column, @Nullable String value) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        cells[place] = value;
        return this;
    }

    Sheet put(String column, long value) {
        return put(column, Long.toString(value));
    }

    void end() throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                file.write(',');
            }
            String cell = cells[i];
            if (cell != null) {
                file.write(cell.indexOf(',') < 0 ? cell : '"' + cell + '"');
            }
        }
        file.write('\n');
        Arrays.fill(cells, null);
        rows++;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
