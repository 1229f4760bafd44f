package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.graph.GraphWriter;

/**
 * Writes one batch in one transaction. What the graph does not know is made without looking for it; where it turns out to be there
 * all the same, since somebody else imports at the same time, the batch is planned anew and looks for everything.
 */
final class BatchWriter {

    private static final Logger LOG = Logger.getLogger(BatchWriter.class);
    private static final int TRIES = 5;

    private final Surroundings surroundings;
    private final GraphWriter writer;
    private final RowIndex legs = new RowIndex();
    private volatile boolean known;

    BatchWriter(DataSetRepository repository, Surroundings surroundings, GraphWriter writer) {
        this.surroundings = surroundings;
        this.writer = writer;
        this.known = repository.hasData().await().indefinitely();
    }

    /**
     * @param made how many rows are made, not looked for
     * @param links how many relationships they bring
     */
    record Batch(Layout layout, DataSet part, List<GraphWrite> writes, int made, long links) {

        boolean onlyMakes() {
            return made == part.rows(layout).size();
        }

        String lines() {
            List<Row> rows = part.rows(layout);
            return layout.file()
                    + " lines "
                    + rows.get(0).line()
                    + " to "
                    + rows.get(rows.size() - 1).line();
        }
    }

    Batch prepare(Layout layout, DataSet part) {
        boolean asks = known || layout == Layout.LISTED_COMPANIES;
        Outside outside = asks ? surroundings.of(part).await().indefinitely() : Outside.NOTHING;
        List<StoredRow> fresh = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        CypherQuery creation = Creations.of(layout).orElse(null);
        for (StoredRow row : part.stored(layout, outside)) {
            boolean isNew = outside.telling(layout.kind(), row.row().id()) == null;
            if (creation != null && isNew && isFirst(layout, row)) {
                fresh.add(row);
            } else {
                others.add(row.row());
            }
        }
        List<GraphWrite> writes = new ArrayList<>(creations(creation, layout, fresh));
        writes.addAll(ImportPlan.rows(part.only(layout, others), outside));
        return new Batch(layout, part, raised(writes), fresh.size(), links(fresh));
    }

    /** Of a fact with several tellings only one row makes the node. */
    private boolean isFirst(Layout layout, StoredRow row) {
        return layout == Layout.PARTICIPATIONS
                ? legs.earlier(row.slug(), 1) == 0
                : row.ownsLinks() && !SetIndex.isLate(layout, row.row());
    }

    GraphChanges write(Batch batch) {
        Batch next = batch;
        for (int left = TRIES; ; left--) {
            try {
                return write(next.writes(), next);
            } catch (RuntimeException failed) {
                if (left == 1 || next.made() == 0 && !known) {
                    throw new BatchFailed(batch.lines(), failed);
                }
                LOG.debugf("%s are planned anew: %s", batch.lines(), failed.getMessage());
                known = true;
                next = looking(batch);
            }
        }
    }

    private GraphChanges write(List<GraphWrite> writes, Batch batch) {
        if (writes.isEmpty()) {
            return GraphChanges.NONE;
        }
        GraphChanges changes = writer.inOneTransaction(writes).await().indefinitely();
        if (batch.onlyMakes() && changes.relationshipsCreated() != batch.links()) {
            throw new IllegalStateException(
                    "Something that these rows refer to left the graph while they were written");
        }
        return changes;
    }

    private Batch looking(Batch batch) {
        Outside outside = surroundings.of(batch.part()).await().indefinitely();
        List<GraphWrite> writes = raised(ImportPlan.rows(batch.part(), outside));
        return new Batch(batch.layout(), batch.part(), writes, 0, 0);
    }

    private static List<GraphWrite> raised(List<GraphWrite> writes) {
        List<GraphWrite> all = new ArrayList<>(writes);
        if (!all.isEmpty()) {
            all.add(ImportPlan.raise());
        }
        return all;
    }

    private static List<GraphWrite> creations(
            @Nullable CypherQuery creation, Layout layout, List<StoredRow> fresh) {
        if (creation == null || fresh.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> rows =
                fresh.stream().map(row -> ImportPlan.parameters(layout, row)).toList();
        List<String> organizations = ImportPlan.organizations(fresh.stream());
        GraphWrite create = new GraphWrite(creation, Map.of("rows", rows));
        return organizations.isEmpty()
                ? List.of(create)
                : List.of(
                        create, new GraphWrite(ImportPlan.ROLES_OF, Map.of("ids", organizations)));
    }

    private static long links(List<StoredRow> rows) {
        return rows.stream()
                .mapToLong(
                        row ->
                                (row.source() == null ? 0 : 1)
                                        + row.links().values().stream().mapToLong(List::size).sum())
                .sum();
    }
}
