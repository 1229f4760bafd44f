package org.moneytrail.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            List<Row> good = new ArrayList<>();
            Map<String, Integer> lineOfId = new HashMap<>();
            LineOfId earlier =
                    (id, line) -> Objects.requireNonNullElse(lineOfId.putIfAbsent(id, line), 0);
            FileReading reading = new FileReading(layout, problems, earlier, good::add);
            if (!readFile(files, layout, reading)) {
                notWhole.add(layout);
            }
            rows.put(layout, List.copyOf(good));
            lines.put(layout, lineOfId);
        }
        return new DataSet(rows, lines, notWhole, problems, fingerprint(files, problems));
    }

    /** Whether the file was read to its end; one that is not there was. */
    static boolean readFile(DataFiles files, Layout layout, FileReading reading) {
        try (InputStream bytes = files.open(layout.file())) {
            if (bytes != null) {
                try (CsvLines lines = CsvLines.of(bytes)) {
                    reading.read(lines);
                }
            }
        } catch (IOException unreadable) {
            reading.spoilt(0, "cannot be read: " + unreadable.getMessage());
        }
        return reading.isWhole();
    }

    static void checkNames(DataFiles files, Problems problems) {
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
