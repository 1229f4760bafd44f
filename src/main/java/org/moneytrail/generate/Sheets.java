package org.moneytrail.generate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.moneytrail.dataset.Layout;

/** All files of a data set, open side by side, since a startup's rows go into many of them. */
final class Sheets implements Closeable {

    private final Map<Layout, Sheet> sheets = new EnumMap<>(Layout.class);

    Sheets(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Layout layout : Layout.values()) {
            sheets.put(layout, new Sheet(folder, layout));
        }
    }

    Sheet of(Layout layout) {
        return Objects.requireNonNull(sheets.get(layout));
    }

    long rows() {
        return sheets.values().stream().mapToLong(Sheet::rows).sum();
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : sheets.values()) {
            sheet.close();
        }
    }
}
