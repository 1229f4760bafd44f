package org.moneytrail.dataset;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one file by its layout: good rows are kept, everything else becomes a problem. */
final class FileReading {

    private final Layout layout;
    private final Problems problems;
    private final LineOfId lineOfId;
    private final Consumer<Row> rows;
    private boolean whole = true;

    /**
     * @param lineOfId takes the ids of bad rows too, so that one bad row does not spoil all that refer to it
     * @param rows takes the rows without a problem of their own, one by one
     */
    FileReading(Layout layout, Problems problems, LineOfId lineOfId, Consumer<Row> rows) {
        this.layout = layout;
        this.problems = problems;
        this.lineOfId = lineOfId;
        this.rows = rows;
    }

    /** Whether all ids of the file are known; where not, a missing one proves nothing. */
    boolean isWhole() {
        return whole;
    }

    void read(CsvLines lines) throws IOException {
        try {
            CsvLines.Line header = lines.next();
            if (header == null) {
                spoilt(0, "is empty: not even a header row");
                return;
            }
            Header columns = Header.of(header, layout, problems);
            whole = columns.has("id");
            for (CsvLines.Line line = lines.next(); line != null && whole; line = lines.next()) {
                readRow(columns, line);
            }
        } catch (CsvLines.Malformed malformed) {
            spoilt(malformed.line(), malformed.getMessage() + "; the rest of the file is not read");
        }
    }

    void spoilt(int line, String reason) {
        whole = false;
        problems.add(layout, line, null, null, reason);
    }

    private void readRow(Header header, CsvLines.Line line) {
        if (line.cells().size() != header.width()) {
            problems.add(
                    layout,
                    line.number(),
                    null,
                    null,
                    "has " + line.cells().size() + " cells, the header has " + header.width());
            header.cell("id", line).ifPresent(id -> lineOfId.earlier(id, line.number()));
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        boolean good = true;
        for (Column column : layout.columns()) {
            good &= readCell(header, line, column, values);
        }
        Optional<String> id = header.cell("id", line);
        int earlier = id.isEmpty() ? 0 : lineOfId.earlier(id.get(), line.number());
        if (earlier > 0) {
            problems.add(
                    layout,
                    line.number(),
                    "id",
                    id.get(),
                    "the id stands on line " + earlier + " already");
        } else if (good) {
            keep(row(values, line.number()));
        }
    }

    private void keep(Row row) {
        boolean good = true;
        for (RowRule rule : layout.rules()) {
            Optional<RowRule.Broken> broken = rule.check(row);
            broken.ifPresent(
                    found ->
                            problems.add(
                                    layout,
                                    row.line(),
                                    found.column(),
                                    shown(row, found.column()),
                                    found.reason()));
            good &= broken.isEmpty();
        }
        if (good) {
            rows.accept(row);
        }
    }

    private static @Nullable String shown(Row row, String column) {
        Object value = row.fields().get(Column.propertyOf(column));
        return value == null ? null : value.toString();
    }

    private boolean readCell(
            Header header, CsvLines.Line line, Column column, Map<String, Object> values) {
        Optional<String> text = header.cell(column.name(), line);
        if (text.isEmpty()) {
            boolean missing = column.required() && header.has(column.name());
            if (missing) {
                problems.add(
                        layout,
                        line.number(),
                        column.name(),
                        null,
                        "is empty, and every row needs it");
            }
            return !column.required();
        }
        Cell cell =
                isText(text.get())
                        ? column.type().read(text.get())
                        : Cell.wrong("is not UTF-8 text (or holds control characters)");
        if (cell.value() == null) {
            problems.add(
                    new Problem(
                            layout.file(),
                            line.number(),
                            column.name(),
                            text.get(),
                            String.valueOf(cell.reason()),
                            cell.nearest()));
            return false;
        }
        values.put(column.property(), cell.value());
        return true;
    }

    private static boolean isText(String text) {
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            boolean control = sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t';
            if (control || sign == 0xFFFD) {
                return false;
            }
        }
        return true;
    }

    private static Row row(Map<String, Object> values, int line) {
        Object id = values.remove("id");
        Object source = values.remove("sourceId");
        return new Row(String.valueOf(id), source == null ? null : source.toString(), values, line);
    }
}
