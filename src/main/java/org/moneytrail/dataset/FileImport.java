package org.moneytrail.dataset;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.graph.GraphLoader;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.GraphWriter;

/**
 * Takes files of any size into the graph. All rows are checked before the first is written; then they are written in batches, each
 * whole or not at all, and each leaving a graph that holds together. An import that was broken off is finished by running it again.
 */
public final class FileImport {

    private final DataFiles files;
    private final ImportProgress progress;
    private final @Nullable Graph graph;

    /** What is asked and written. */
    private record Graph(
            DataSetRepository repository, Surroundings surroundings, GraphLoader loader) {

        boolean hasData() {
            return repository.hasData().await().indefinitely();
        }
    }

    private FileImport(DataFiles files, ImportProgress progress, @Nullable Graph graph) {
        this.files = files;
        this.progress = progress;
        this.graph = graph;
    }

    /** Without a graph the files can only be checked by themselves. */
    public static FileImport of(DataFiles files, ImportProgress progress) {
        return new FileImport(files, progress, null);
    }

    public FileImport into(GraphReader reader, GraphWriter writer) {
        return into(reader, new CypherLoader(writer));
    }

    public FileImport into(GraphReader reader, GraphLoader loader) {
        DataSetRepository repository = new DataSetRepository(reader);
        return new FileImport(
                files, progress, new Graph(repository, new Surroundings(repository), loader));
    }

    /** Writes nothing. */
    public ImportReport check() {
        Parts parts = new Parts(files);
        return report(parts, check(parts, hasData()), GraphChanges.NONE);
    }

    /** @param strict whether a warning stops the import as a problem does */
    public ImportReport load(boolean strict) {
        if (graph == null) {
            throw new IllegalStateException("No graph was named to import into");
        }
        Parts parts = new Parts(files);
        boolean known = graph.hasData();
        Findings found = check(parts, known);
        boolean refused = !found.problems().isEmpty() || strict && !found.warnings().isEmpty();
        return report(parts, found, refused ? GraphChanges.NONE : write(parts, graph, known));
    }

    private boolean hasData() {
        return graph != null && graph.hasData();
    }

    private record Findings(Problems problems, Problems warnings) {}

    /** @param known whether the graph has anything that rows could meet */
    private Findings check(Parts parts, boolean known) {
        progress.begins("reading", 0);
        Problems problems = parts.readAll(progress);
        Suspicions suspicions = new Suspicions();
        progress.begins("checking", parts.index().total());
        long[] done = {0};
        for (Layout layout : Layout.values()) {
            parts.each(
                    layout,
                    Parts.ROWS,
                    row -> true,
                    (same, part) -> {
                        Outside outside =
                                known && graph != null
                                        ? graph.surroundings().of(part).await().indefinitely()
                                        : Outside.NOTHING;
                        problems.addAll(CrossChecks.of(part, outside));
                        keepStocks(parts, layout, part, outside);
                        if (!outside.names().isEmpty() || !outside.tellings().isEmpty()) {
                            parts.index().keepMet(layout, part.rows(layout));
                        }
                        part.rows(layout).forEach(row -> suspicions.add(layout, row));
                        done[0] += part.rows(layout).size();
                        progress.rows(done[0]);
                    });
        }
        return new Findings(problems, suspicions.warnings());
    }

    private static void keepStocks(Parts parts, Layout layout, DataSet part, Outside outside) {
        if (layout == Layout.LISTED_COMPANIES) {
            Identities identities = new Identities(part, outside);
            part.rows(layout)
                    .forEach(row -> parts.index().keepStock(identities.reference(layout, row)));
        }
    }

    /** The next batch is read, and begun where both only add, while the last is written. */
    private GraphChanges write(Parts parts, Graph into, boolean known) {
        boolean changed = !known && into.hasData();
        BatchWriter writer =
                new BatchWriter(into.repository(), into.surroundings(), into.loader(), changed);
        progress.begins("writing", parts.index().total());
        ExecutorService one = Executors.newSingleThreadExecutor(FileImport::thread);
        Written written = new Written(writer, progress);
        try {
            parts.inOrder(
                    writer.rows(),
                    (layout, part) -> {
                        BatchWriter.Batch batch = writer.prepare(layout, part);
                        BatchWriter.Begun begun = written.after(batch);
                        written.next(begun, CompletableFuture.supplyAsync(begun::finish, one));
                    });
            written.await();
            return written.changes;
        } finally {
            one.shutdown();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "import-writer");
        thread.setDaemon(true);
        return thread;
    }

    /** What was written, and the batch that is being written. */
    private static final class Written {
        private final BatchWriter writer;
        private final ImportProgress progress;
        private GraphChanges changes = GraphChanges.NONE;
        private long rows;
        private BatchWriter.@Nullable Begun begun;
        private CompletableFuture<GraphChanges> last =
                CompletableFuture.completedFuture(GraphChanges.NONE);

        Written(BatchWriter writer, ImportProgress progress) {
            this.writer = writer;
            this.progress = progress;
        }

        /** Begins the batch beside the last one where they can't wait for each other, and in any case leaves nothing else under way. */
        BatchWriter.Begun after(BatchWriter.Batch next) {
            if (begun == null || !begun.allows(next)) {
                await();
                return writer.begin(next);
            }
            BatchWriter.Begun beside = writer.begin(next);
            try {
                take(last.join());
                return beside;
            } catch (CompletionException failed) {
                // The last one is planned anew, and may want what this one holds.
                beside.close();
                await();
                return writer.begin(next);
            }
        }

        void next(BatchWriter.Begun under, CompletableFuture<GraphChanges> changed) {
            begun = under;
            last = changed;
        }

        void await() {
            try {
                take(last.join());
            } catch (CompletionException failed) {
                take(again(failed));
            }
        }

        private GraphChanges again(CompletionException failed) {
            if (begun != null && failed.getCause() instanceof RuntimeException reason) {
                return writer.again(begun.batch(), reason);
            }
            throw failed;
        }

        private void take(GraphChanges changed) {
            changes = changes.plus(changed);
            rows += begun == null ? 0 : begun.batch().rows();
            progress.rows(rows);
            begun = null;
            last = CompletableFuture.completedFuture(GraphChanges.NONE);
        }
    }

    private static ImportReport report(Parts parts, Findings found, GraphChanges changes) {
        List<Problem> warnings = found.warnings().listed();
        return new ImportReport(
                parts.index().total(),
                parts.index().counts(),
                changes,
                found.problems().listed(),
                found.problems().unlisted(),
                warnings,
                found.warnings().unlisted());
    }
}
