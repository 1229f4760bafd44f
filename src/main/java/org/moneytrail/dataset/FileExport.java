package org.moneytrail.dataset;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.GraphReader;

/**
 * Writes what the graph holds as the files that could be imported: each row in the order of the things that rows tell of, the telling
 * that is shown first before its rivals, every column of the layout, and quotes only where a cell needs them.
 */
public final class FileExport {

    private final ExportRepository repository;
    private final ImportProgress progress;

    public FileExport(GraphReader reader, ImportProgress progress) {
        this.repository = new ExportRepository(reader);
        this.progress = progress;
    }

    /** @return how many rows were written */
    public long into(Path folder) throws IOException {
        Files.createDirectories(folder);
        progress.begins("exporting", 0);
        long rows = 0;
        for (Layout layout : Layout.values()) {
            rows += write(layout, folder, rows);
        }
        return rows;
    }

    /** Under another name first, so that an export which is broken off leaves no half file that looks whole. */
    private long write(Layout layout, Path folder, long before) throws IOException {
        Path unfinished = folder.resolve(layout.file() + ".part");
        long rows = 0;
        try (Writer file = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            file.write(line(layout.columns().stream().map(Column::name).toList()));
            String after = "";
            List<ExportRepository.Told> page = repository.page(layout, after);
            while (!page.isEmpty()) {
                for (ExportRepository.Told told : page) {
                    file.write(line(cells(layout, told)));
                    rows++;
                }
                progress.rows(before + rows);
                page = repository.page(layout, page.get(page.size() - 1).node());
            }
        }
        Files.move(
                unfinished,
                folder.resolve(layout.file()),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        return rows;
    }

    private static List<String> cells(Layout layout, ExportRepository.Told told) {
        List<String> cells = new ArrayList<>();
        Map<String, Object> fields = told.fields();
        for (Column column : layout.columns()) {
            cells.add(
                    switch (column.name()) {
                        case "source_id" -> told.source();
                        default -> cell(fields.get(column.property()));
                    });
        }
        return cells;
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.joining("|"));
        }
        return value == null ? "" : value.toString();
    }

    static String line(List<String> cells) {
        return cells.stream().map(FileExport::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.chars()
                        .noneMatch(
                                sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
