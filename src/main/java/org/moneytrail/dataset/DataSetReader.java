package org.moneytrail.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads every file that has a layout; the reader never fails, it reports. */
final class DataSetReader {

    private DataSetReader() {}

    static DataSet read(DataFiles files) {
        Problems problems = new Problems();
        Map<Layout, List<Row>> rows = new EnumMap<>(Layout.class);
        Map<Layout, Map<String, Integer>> lines = new EnumMap<>(Layout.class);
        Set<Layout> notWhole = EnumSet.noneOf(Layout.class);
        checkNames(files, problems);
        for (Layout layout : Layout.values()) {
            FileReading reading = readFile(files, layout, problems);
            rows.put(layout, List.copyOf(reading.rows()));
            lines.put(layout, reading.lineOfId());
            if (!reading.isWhole()) {
                notWhole.add(layout);
            }
        }
        return new DataSet(rows, lines, notWhole, problems, fingerprint(files, problems));
    }

    private static FileReading readFile(DataFiles files, Layout layout, Problems problems) {
        FileReading reading = new FileReading(layout, problems);
        try (InputStream bytes = files.open(layout.file())) {
            if (bytes != null) {
                try (CsvLines lines = CsvLines.of(bytes)) {
                    reading.read(lines);
                }
            }
        } catch (IOException unreadable) {
            reading.spoilt(0, "cannot be read: " + unreadable.getMessage());
        }
        return reading;
    }

    private static void checkNames(DataFiles files, Problems problems) {
        List<String> known = Stream.of(Layout.values()).map(Layout::file).toList();
        try {
            files.names().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(
                            name ->
                                    problems.add(
                                            new Problem(
                                                    name,
                                                    0,
                                                    null,
                                                    null,
                                                    "is no file of a data set",
                                                    Nearest.to(name, known))));
        } catch (IOException unreadable) {
            problems.add(
                    Problem.ofFile(".", "the folder cannot be listed: " + unreadable.getMessage()));
        }
    }

    private static String fingerprint(DataFiles files, Problems problems) {
        try {
            return files.fingerprint();
        } catch (IOException unreadable) {
            problems.add(
                    Problem.ofFile(
                            ".", "the files cannot be read twice: " + unreadable.getMessage()));
            return "";
        }
    }
}
