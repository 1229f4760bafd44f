package org.moneytrail.snapshot;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.CallerContext;

/**
 * The snapshot of the version that the graph holds now. Whoever asks pays one small statement; after a write one reads the graph anew and
 * the others wait for that.
 */
@ApplicationScoped
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);

    /** While somebody writes without pause, a snapshot of several versions is better than none. */
    private static final int MOST_READINGS = 4;

    private final SnapshotRepository repository;
    private final AtomicReference<@Nullable Snapshot> latest = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<Snapshot>> reading =
            new AtomicReference<>();

    Snapshots(SnapshotRepository repository) {
        this.repository = repository;
    }

    /** Never older than what was written before the call. */
    public Uni<Snapshot> current() {
        return CallerContext.returning(repository.version().flatMap(this::of));
    }

    private Uni<Snapshot> of(long version) {
        Snapshot known = latest.get();
        if (known != null && known.version() == version) {
            return Uni.createFrom().item(known);
        }
        CompletableFuture<Snapshot> running = reading.get();
        return running == null
                ? waiting(begin())
                : waiting(running)
                        .onFailure()
                        .recoverWithNull()
                        .flatMap(
                                found ->
                                        found != null && found.version() >= version
                                                ? Uni.createFrom().item(found)
                                                : of(version));
    }

    /** Whoever gives up waiting does not stop the work that others wait for. */
    private static Uni<Snapshot> waiting(CompletableFuture<Snapshot> work) {
        return Uni.createFrom().completionStage(work.copy());
    }

    private CompletableFuture<Snapshot> begin() {
        CompletableFuture<Snapshot> mine = new CompletableFuture<>();
        CompletableFuture<Snapshot> winner = reading.compareAndExchange(null, mine);
        if (winner != null) {
            return winner;
        }
        long started = System.nanoTime();
        repository
                .version()
                .flatMap(version -> whole(version, 1))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .subscribe()
                .with(found -> done(mine, found, started), error -> failed(mine, error));
        return mine;
    }

    /** Read again if somebody wrote meanwhile: what was read before and after belongs to two versions. */
    private Uni<Snapshot> whole(long version, int readings) {
        return repository
                .read(version)
                .flatMap(
                        found ->
                                repository
                                        .version()
                                        .flatMap(
                                                now ->
                                                        now == version || readings == MOST_READINGS
                                                                ? Uni.createFrom().item(found)
                                                                : whole(now, readings + 1)));
    }

    private void done(CompletableFuture<Snapshot> work, Snapshot found, long started) {
        latest.set(found);
        reading.set(null);
        LOG.debugf(
                "Snapshot of version %d: %d rounds in %d ms",
                found.version(),
                found.facts().rounds().size(),
                (System.nanoTime() - started) / 1_000_000);
        work.complete(found);
    }

    private void failed(CompletableFuture<Snapshot> work, Throwable error) {
        reading.set(null);
        work.completeExceptionally(error);
    }
}
