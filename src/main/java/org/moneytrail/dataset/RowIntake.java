package org.moneytrail.dataset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.GraphWrite;

/**
 * One row from elsewhere than a file, held to the very checks that a file's rows are held to, and written by the same statements:
 * there is one definition of what is valid.
 */
@ApplicationScoped
public class RowIntake {

    private final Surroundings surroundings;

    RowIntake(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * @param node the id of what the row tells of ("FundingRound:ms-b")
     * @param problems what is wrong with it; nothing can be written while there are any
     * @param writes empty where the graph has this very row
     * @param replaces the graph has a row of this id that says something else
     * @param row as the graph would hold it; null where there are problems
     */
    public record Prepared(
            String node,
            List<Problem> problems,
            List<GraphWrite> writes,
            boolean replaces,
            @Nullable StoredRow row) {}

    /** @param cells by the names of the columns; an absent one is an empty cell */
    public Uni<Prepared> prepare(Layout layout, Map<String, String> cells) {
        DataSet data = DataSetReader.read(new OneRow(layout.file(), cells));
        return surroundings.of(data).map(known -> prepared(layout, data, known));
    }

    private static Prepared prepared(Layout layout, DataSet data, Outside known) {
        List<Problem> problems = data.problems(known).listed();
        Optional<StoredRow> row = data.stored(layout, known).stream().findFirst();
        if (!problems.isEmpty() || row.isEmpty()) {
            return new Prepared("", problems, List.of(), false, null);
        }
        Outside.Telling before = known.telling(layout.kind(), row.get().row().id());
        List<GraphWrite> writes = ImportPlan.rows(data, known);
        return new Prepared(
                row.get().id(), problems, writes, before != null && !writes.isEmpty(), row.get());
    }

    private record OneRow(String file, Map<String, String> cells) implements DataFiles {

        @Override
        public @Nullable InputStream open(String wanted) {
            if (!wanted.equals(file)) {
                return null;
            }
            Map<String, String> row = new LinkedHashMap<>(cells);
            String text = line(row.keySet()) + "\n" + line(row.values()) + "\n";
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Collection<String> names() {
            return List.of(file);
        }

        private static String line(Collection<String> cells) {
            return cells.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(","));
        }
    }
}
