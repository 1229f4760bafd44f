package org.moneytrail.snapshot;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.CallerContext;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.graph.GraphOpened;

/**
 * The snapshot of the version that the graph holds now. After a write one reads what was written about, or where that is not known the whole
 * graph anew, and the others wait for that.
 */
@ApplicationScoped
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);

    /** While somebody writes without pause, a snapshot of several versions is better than none. */
    private static final int MOST_READINGS = 4;

    private static final int AFTER_THE_DATA_SET = 60;

    /** Of so many writes is read what they were about, rather than the whole graph. */
    private static final int MOST_WRITES = 10_000;

    /** A stop does not wait longer for what spares work to the next start. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final SnapshotRepository repository;
    private final SnapshotFile file;
    private final SnapshotConfig config;

    /** A thread that belongs to no operation: whoever asked first may give up, and others wait for the same. */
    private final ExecutorService reader = thread("snapshot");

    /** One after the other, and nobody waits for it. */
    private final ExecutorService keeper = thread("snapshot-file");

    private final AtomicReference<@Nullable Held> latest = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<Held>> reading =
            new AtomicReference<>();

    private record Held(DataVersion version, Snapshot snapshot) {}

    /** @param keep for the next start, as of the version that it is of */
    private record Read(Snapshot snapshot, Consumer<DataVersion> keep) {}

    Snapshots(SnapshotRepository repository, SnapshotFile file, SnapshotConfig config) {
        this.repository = repository;
        this.file = file;
        this.config = config;
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** The first who asks should not have to wait for it. */
    void atStart(@Observes @Priority(AFTER_THE_DATA_SET) GraphOpened event) {
        if (config.atStart()) {
            begin();
        }
    }

    /** What was written since somebody last asked would be read at the next start, by statements that nobody planned yet. */
    void atStop(@Observes ShutdownEvent event) {
        Held known = latest.get();
        if (known != null && file.keeps()) {
            try {
                repository
                        .version()
                        .flatMap(
                                version ->
                                        refreshed(known, version)
                                                .flatMap(found -> keep(found, version)))
                        .await()
                        .atMost(LONGEST_STOP);
            } catch (RuntimeException e) {
                LOG.debugf(e, "The next start reads what was written of late");
            }
        }
        keeper.shutdown();
        try {
            if (!keeper.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn(
                        "What was read is not kept for the next start: it stopped before that was written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Never older than what was written here before the call. */
    public Uni<Snapshot> current() {
        return CallerContext.returning(repository.current().flatMap(this::of).map(Held::snapshot));
    }

    /** The current one if it is at hand: nobody waits, and nothing is begun. */
    public Uni<Optional<Snapshot>> now() {
        return repository.current().map(this::held);
    }

    private Optional<Snapshot> held(DataVersion version) {
        return Optional.ofNullable(latest.get())
                .filter(held -> held.version().equals(version))
                .map(Held::snapshot);
    }

    private Uni<Held> of(DataVersion version) {
        Held known = latest.get();
        if (known != null && known.version().equals(version)) {
            return Uni.createFrom().item(known);
        }
        CompletableFuture<Held> running = reading.get();
        return running == null
                ? waiting(begin())
                : waiting(running)
                        .onFailure()
                        .recoverWithNull()
                        .flatMap(
                                found ->
                                        found != null && serves(found.version(), version)
                                                ? Uni.createFrom().item(found)
                                                : of(version));
    }

    /** Another graph may have come to the same number. */
    private static boolean serves(DataVersion found, DataVersion wanted) {
        return found.number() > wanted.number() || found.equals(wanted);
    }

    /** Whoever gives up waiting does not stop the work that others wait for. */
    private static Uni<Held> waiting(CompletableFuture<Held> work) {
        return Uni.createFrom().completionStage(work.copy());
    }

    private CompletableFuture<Held> begin() {
        CompletableFuture<Held> mine = new CompletableFuture<>();
        CompletableFuture<Held> winner = reading.compareAndExchange(null, mine);
        if (winner != null) {
            return winner;
        }
        long started = System.nanoTime();
        reader.execute(
                () ->
                        repository
                                .version()
                                .flatMap(version -> at(version, 1))
                                .subscribe()
                                .with(
                                        found -> done(mine, found, started),
                                        error -> failed(mine, error)));
        return mine;
    }

    /** Read again if somebody wrote meanwhile: what was read before and after belongs to two versions. */
    private Uni<Held> at(DataVersion version, int readings) {
        return read(version)
                .flatMap(
                        found ->
                                repository
                                        .version()
                                        .flatMap(
                                                now -> {
                                                    if (now.equals(version)) {
                                                        found.keep().accept(version);
                                                    } else if (readings < MOST_READINGS) {
                                                        return at(now, readings + 1);
                                                    }
                                                    return Uni.createFrom()
                                                            .item(
                                                                    new Held(
                                                                            version,
                                                                            found.snapshot()));
                                                }));
    }

    /** Unless somebody wrote meanwhile. */
    private Uni<Void> keep(Optional<Read> found, DataVersion version) {
        return repository
                .version()
                .invoke(
                        now -> {
                            if (now.equals(version)) {
                                found.ifPresent(read -> read.keep().accept(version));
                            }
                        })
                .replaceWithVoid();
    }

    private Uni<Read> read(DataVersion version) {
        Held before = latest.get();
        Uni<Optional<Read>> known = before == null ? kept(version) : refreshed(before, version);
        return known.flatMap(
                found -> found.map(Uni.createFrom()::item).orElseGet(() -> whole(version)));
    }

    private Uni<Optional<Read>> refreshed(Held before, DataVersion version) {
        if (before.version().equals(version)) {
            return Uni.createFrom().item(Optional.of(new Read(before.snapshot(), same -> {})));
        }
        return Refresh.of(repository, before.snapshot(), before.version(), version, MOST_WRITES)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(found -> found.map(changes -> after(before, version, changes)));
    }

    private Read after(Held before, DataVersion version, Changes changes) {
        return new Read(
                changes.after(before.snapshot(), version.number()),
                now -> keeper.execute(() -> file.add(before.version(), now, changes)));
    }

    /** What was kept by an earlier start, with what was written since. */
    private Uni<Optional<Read>> kept(DataVersion version) {
        return Uni.createFrom()
                .item(() -> file.read(version))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(
                        kept ->
                                kept.map(rows -> upToDate(rows, version))
                                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Read>> upToDate(SnapshotFile.Kept kept, DataVersion version) {
        return repository
                .snapshot(kept.version().number(), kept.rows())
                .map(snapshot -> later(snapshot, kept))
                .flatMap(held -> refreshed(held, version));
    }

    private static Held later(Snapshot snapshot, SnapshotFile.Kept kept) {
        DataVersion until = kept.later().version();
        return until.equals(kept.version())
                ? new Held(until, snapshot)
                : new Held(until, kept.later().changes().after(snapshot, until.number()));
    }

    private Uni<Read> whole(DataVersion version) {
        return repository
                .gather()
                .flatMap(
                        rows ->
                                repository
                                        .snapshot(version.number(), rows)
                                        .map(
                                                snapshot ->
                                                        new Read(
                                                                snapshot,
                                                                now ->
                                                                        keeper.execute(
                                                                                () ->
                                                                                        file.write(
                                                                                                now,
                                                                                                rows)))));
    }

    private void done(CompletableFuture<Held> work, Held found, long started) {
        boolean first = latest.getAndSet(found) == null;
        reading.set(null);
        LOG.logf(
                first ? Logger.Level.INFO : Logger.Level.DEBUG,
                "Snapshot of version %d in %d ms",
                found.version().number(),
                (System.nanoTime() - started) / 1_000_000);
        work.complete(found);
    }

    private void failed(CompletableFuture<Held> work, Throwable error) {
        reading.set(null);
        work.completeExceptionally(error);
    }
}
