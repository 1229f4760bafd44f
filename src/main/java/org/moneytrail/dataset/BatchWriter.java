package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.Additions;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.graph.GraphLoader;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.graph.NewNode;

/**
 * Writes one batch in one transaction. What the graph does not know is made without looking for it; where it turns out to be there
 * all the same, since somebody else imports at the same time, the batch is planned anew and looks for everything.
 */
final class BatchWriter {

    private static final Logger LOG = Logger.getLogger(BatchWriter.class);
    private static final int TRIES = 5;

    private final DataSetRepository repository;
    private final Surroundings surroundings;
    private final GraphLoader loader;
    private final boolean hides;
    private final RowIndex legs = new RowIndex();
    private volatile boolean looks;

    /** @param looks whether the graph holds what the checks did not see */
    BatchWriter(
            DataSetRepository repository,
            Surroundings surroundings,
            GraphLoader loader,
            boolean looks) {
        this.repository = repository;
        this.surroundings = surroundings;
        this.loader = loader;
        this.hides = repository.hidesAny().await().indefinitely();
        this.looks = looks;
    }

    /** @param hopes whether it relies on the graph not knowing its rows */
    record Batch(Layout layout, DataSet part, Additions additions, boolean hopes) {

        /** Whether nothing is done but what it adds, with the new version of the data. */
        private boolean onlyAdds() {
            return hopes && additions.writes().size() == 1;
        }

        private boolean linksToAnyOf(Set<String> ids) {
            return !ids.isEmpty()
                    && additions.nodes().stream()
                            .flatMap(node -> node.links().stream())
                            .anyMatch(link -> ids.contains(link.to()));
        }

        int rows() {
            return part.rows(layout).size();
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
        boolean asks = looks || part.meetsGraph(layout) || layout == Layout.LISTED_COMPANIES;
        Outside outside = asks ? surroundings.of(part).await().indefinitely() : Outside.NOTHING;
        List<NewNode> nodes = new ArrayList<>();
        List<Additions.Retelling> retellings = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        List<StoredRow> rows = part.stored(layout, outside);
        Set<String> hidden = hidden(rows);
        for (StoredRow row : rows) {
            boolean isNew = outside.telling(layout.kind(), row.row().id()) == null;
            if (!isNew || !Making.isPossible(layout) || hidden.contains(row.id())) {
                others.add(row.row());
            } else if (isRetelling(layout, row)) {
                retellings.add(Making.retelling(row));
            } else if (SetIndex.isLate(layout, row.row())) {
                others.add(row.row());
            } else {
                nodes.add(Making.node(layout, row));
            }
        }
        List<GraphWrite> writes = ImportPlan.rows(part.only(layout, others), outside);
        return batch(layout, part, nodes, retellings, writes);
    }

    /** What nobody tells of any more, or was merged, comes out for a new telling, and is not made a second time. */
    private Set<String> hidden(List<StoredRow> rows) {
        return hides
                ? Set.copyOf(
                        repository
                                .listHidden(rows.stream().map(StoredRow::id).distinct().toList())
                                .await()
                                .indefinitely())
                : Set.of();
    }

    /** Of a fact with several tellings only one row makes the node. */
    private boolean isRetelling(Layout layout, StoredRow row) {
        return layout == Layout.PARTICIPATIONS
                ? legs.earlier(row.slug(), 1) != 0
                : !row.ownsLinks();
    }

    int rows() {
        return loader.rows();
    }

    /** Begun while the batch before it may still be under way; {@link Begun#finish} says whether that went well. */
    Begun begin(Batch batch) {
        if (batch.additions().isEmpty()) {
            return new Begun(batch, null, null);
        }
        try {
            return new Begun(batch, loader.begin(batch.additions()), null);
        } catch (RuntimeException failed) {
            return new Begun(batch, null, failed);
        }
    }

    /** A batch on its way, or what hindered it. */
    record Begun(Batch batch, GraphLoader.@Nullable Begun write, @Nullable RuntimeException failure)
            implements AutoCloseable {

        /** Whether another can be begun while this one is under way, so that neither waits for the other. */
        boolean allows(Batch next) {
            return batch.onlyAdds() && write != null && !next.linksToAnyOf(write.changes());
        }

        /** Once, whether it goes well or not. */
        GraphChanges finish() {
            try (this) {
                if (failure != null) {
                    throw failure;
                }
                return write == null ? GraphChanges.NONE : write.finish();
            }
        }

        @Override
        public void close() {
            if (write != null) {
                write.close();
            }
        }
    }

    /** What failed the first time, while nothing else is under way. */
    GraphChanges again(Batch batch, RuntimeException reason) {
        RuntimeException failed = reason;
        boolean hopes = batch.hopes();
        for (int left = TRIES; left > 1 && (hopes || looks); left--) {
            LOG.debugf("%s are planned anew: %s", batch.lines(), failed.getMessage());
            looks = true;
            try {
                return begin(looking(batch)).finish();
            } catch (RuntimeException once) {
                failed = once;
            }
        }
        throw new BatchFailed(batch.lines(), failed);
    }

    private Batch looking(Batch batch) {
        Outside outside = surroundings.of(batch.part()).await().indefinitely();
        List<GraphWrite> writes = ImportPlan.rows(batch.part(), outside);
        return batch(batch.layout(), batch.part(), List.of(), List.of(), writes);
    }

    /** With a new version of the data, where something is written. */
    private static Batch batch(
            Layout layout,
            DataSet part,
            List<NewNode> nodes,
            List<Additions.Retelling> retellings,
            List<GraphWrite> writes) {
        boolean hopes = !nodes.isEmpty() || !retellings.isEmpty();
        List<GraphWrite> all = new ArrayList<>(writes);
        if (hopes || !writes.isEmpty()) {
            all.add(ImportPlan.raise());
        }
        return new Batch(layout, part, new Additions(nodes, retellings, all), hopes);
    }
}
