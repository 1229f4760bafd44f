package org.moneytrail.dataset;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable SetIndex whole;
    private final Map<Layout, Map<String, Row>> rowOfId = new EnumMap<>(Layout.class);

    DataSet(
            Map<Layout, List<Row>> rows,
            Map<Layout, Map<String, Integer>> lineOfId,
            Set<Layout> notWhole,
            Problems reading,
            String fingerprint) {
        this(rows, lineOfId, notWhole, reading, fingerprint, null);
    }

    /** @param whole where these rows are only a part of the files: what is known of the others */
    private DataSet(
            Map<Layout, List<Row>> rows,
            Map<Layout, Map<String, Integer>> lineOfId,
            Set<Layout> notWhole,
            Problems reading,
            String fingerprint,
            @Nullable SetIndex whole) {
        this.whole = whole;
        this.rows = rows;
        this.lineOfId = lineOfId;
        this.notWhole = notWhole;
        this.reading = reading;
        this.fingerprint = fingerprint;
        rows.forEach(
                (layout, all) ->
                        rowOfId.put(
                                layout,
                                all.stream()
                                        .collect(Collectors.toMap(Row::id, Function.identity()))));
    }

    /** Some rows of one file out of larger files. */
    static DataSet part(Layout layout, List<Row> rows, SetIndex whole) {
        return new DataSet(
                Map.of(layout, rows), Map.of(), whole.notWhole(), new Problems(), "", whole);
    }

    /** The same set, of which only these rows are looked at. */
    DataSet only(Layout layout, List<Row> some) {
        return new DataSet(Map.of(layout, some), lineOfId, notWhole, reading, fingerprint, whole);
    }

    public static DataSet read(Path folder) {
        return DataSetReader.read(DataFiles.in(folder));
    }

    /** The data set that Moneytrail comes with. */
    public static DataSet builtIn() {
        return DataSetReader.read(DataFiles.BUILT_IN);
    }

    /** In the order of the file; rows with a problem of their own are left out. */
    public List<Row> rows(Layout layout) {
        return rows.getOrDefault(layout, List.of());
    }

    public Optional<Row> row(Layout layout, @Nullable String id) {
        return Optional.ofNullable(id).map(rowOfId.getOrDefault(layout, Map.of())::get);
    }

    /** The rows as the graph holds them, where there is no graph yet: the very maps that are stored on nodes and STATED_BY. */
    public List<StoredRow> stored(Layout layout) {
        return stored(layout, Outside.NOTHING);
    }

    List<StoredRow> stored(Layout layout, Outside outside) {
        RowMapping mapping = new RowMapping(new Identities(this, outside));
        return rows(layout).stream().map(row -> mapping.of(layout, row)).toList();
    }

    /** Whether the files have a row of that id, be it good or bad. */
    boolean has(Layout layout, String id) {
        return whole == null
                ? lineOfId.getOrDefault(layout, Map.of()).containsKey(id)
                : whole.has(layout, id);
    }

    /** What the files say of a row that may have rivals: the fact it tells of, and whose that is. */
    Optional<Outside.Telling> told(Layout layout, @Nullable String id) {
        return whole == null || id == null
                ? row(layout, id).map(row -> Outside.Telling.of(layout, row))
                : whole.told(layout, id);
    }

    /** Whether the graph knows one of these rows, or what one of them refers to. */
    boolean meetsGraph(Layout layout) {
        return whole == null || whole.meetsGraph(layout, rows(layout));
    }

    /** Some ids of the whole file, for a misspelt one to be compared with. */
    List<String> someIds(Layout layout) {
        return whole == null ? List.of() : whole.someIds(layout);
    }

    /** Whether one more suggestion may be looked for; parts of one set share the number. */
    boolean isLookedUp(int here, int most) {
        return (whole == null ? here : whole.nextSuggestion()) < most;
    }

    /** Slugs of the stocks of the files outside of these rows. */
    Set<String> stocksElsewhere() {
        return whole == null ? Set.of() : whole.stocks();
    }

    /** How many rows each file has, without those that have a problem of their own. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach((layout, all) -> counts.put(layout.file(), all.size()));
        return counts;
    }

    /** sha-256 over the files. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What is wrong with these files, taken by themselves. */
    public List<Problem> problems() {
        return problems(Outside.NOTHING).listed();
    }

    /** What is wrong with them beside what the graph knows. */
    Problems problems(Outside outside) {
        Problems all = new Problems();
        all.addAll(reading);
        all.addAll(CrossChecks.of(this, outside));
        return all;
    }

    boolean hasOnlyGoodRows(Layout layout) {
        return whole == null
                ? rows(layout).size() == lineOfId.getOrDefault(layout, Map.of()).size()
                : whole.hasOnlyGoodRows(layout);
    }

    /** Whether all ids of a file could be read; where not, a missing one proves nothing. */
    boolean isWhole(Layout layout) {
        return !notWhole.contains(layout);
    }
}
