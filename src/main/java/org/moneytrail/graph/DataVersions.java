package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The version of the data that is in the graph now. It is never older than the last write of this application that was
 * acknowledged; what others write into the same graph is seen within the interval that the configuration says.
 */
@ApplicationScoped
public class DataVersions {
    private static final CypherQuery VERSION = CypherQuery.of("graph/data-version");

    private final GraphReader reader;
    private final GraphWriter writer;
    private final long interval;
    private final AtomicReference<@Nullable Reading> latest = new AtomicReference<>();

    DataVersions(GraphReader reader, GraphWriter writer, Neo4jConfig config) {
        this.reader = reader;
        this.writer = writer;
        this.interval = config.versionCheck().toNanos();
    }

    /** One look at the graph, and how many writes had ended when it began. */
    private record Reading(long writesBefore, long began, CompletableFuture<DataVersion> result) {
        @Nullable DataVersion version() {
            return result.isDone() && !result.isCompletedExceptionally()
                    ? result.getNow(null)
                    : null;
        }
    }

    /** The version where it is known well enough without asking the graph. */
    public Optional<DataVersion> known() {
        Reading reading = latest.get();
        return reading != null && serves(reading)
                ? Optional.ofNullable(reading.version())
                : Optional.empty();
    }

    public Uni<DataVersion> current() {
        return CallerContext.returning(
                Uni.createFrom().completionStage(() -> reading().result().copy()));
    }

    /** What the graph says when it is asked now. */
    public Uni<DataVersion> fresh() {
        return reader.list(VERSION, Map.of(), DataVersion::of)
                .map(rows -> rows.stream().findFirst().orElse(DataVersion.NONE));
    }

    /** Whether an answer that was begun under this version can only hold what that version holds. */
    public boolean isStill(DataVersion version) {
        Reading reading = latest.get();
        if (reading == null
                || reading.writesBefore() != writer.ended()
                || writer.begun() != writer.ended()) {
            return false;
        }
        DataVersion now = reading.version();
        return now == null || now.equals(version);
    }

    private boolean serves(Reading reading) {
        return reading.writesBefore() == writer.ended()
                && System.nanoTime() - reading.began() < interval
                && !reading.result().isCompletedExceptionally();
    }

    /** Many who ask at once share one look, unless a write ended since that look began. */
    private Reading reading() {
        Reading before = latest.get();
        if (before != null && serves(before)) {
            return before;
        }
        Reading next = new Reading(writer.ended(), System.nanoTime(), new CompletableFuture<>());
        if (!latest.compareAndSet(before, next)) {
            return reading();
        }
        reader.list(null, VERSION, Map.of(), DataVersion::of)
                .map(rows -> rows.stream().findFirst().orElse(DataVersion.NONE))
                .subscribe()
                .with(next.result()::complete, next.result()::completeExceptionally);
        return next;
    }
}
