package org.moneytrail.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a folder of files, typed, with all that is wrong with them. Nothing here needs a graph: {@link #rows} are the rows as
 * told, {@link #stored} what the graph would hold of them.
 */
public final class DataSet {

    private final Map<Layout, List<Row>> rows;
    private final Map<Layout, Map<String, Integer>> lineOfId;
    private final Set<Layout> notWhole;
    private final Problems reading;
    private final String fingerprint;

    DataSet(Map<Layout, List<Row>> rows, Map<Layout, Map<String, Integer>> lineOfId, Set<Layout> notWhole, Problems reading, String fingerprint) {
        this.rows = rows;
        this.lineOfId = lineOfId;
        this.notWhole = notWhole;
        this.reading = reading;
        this.fingerprint = fingerprint;
    }

    public static DataSet read(Path folder) {
        return DataSetReader.read(DataFiles.in(folder));
    }

    /** The data set that Moneytrail comes with. */
    public static DataSet builtIn() {
        return DataSetReader.read(DataFiles.onClassPath("dataset"));
    }

    /** In the order of the file; rows with a problem of their own are left out. */
    public List<Row> rows(Layout layout) {
        return rows.getOrDefault(layout, List.of());
    }

    /** sha-256 over the files. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What is wrong with these files, taken by themselves. */
    public List<Problem> problems() {
        return reading.listed();
    }
}
