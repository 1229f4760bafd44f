package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransactionCallback;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;

/** Runs writing statements in the given order in one transaction: all of them happen or none does. */
@ApplicationScoped
public class GraphWriter {
    private final Driver driver;
    private final Neo4jConfig config;
    private final StatementWatch watch;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    @Inject
    GraphWriter(Driver driver, Neo4jConfig config, StatementWatch watch) {
        this.driver = driver;
        this.config = config;
        this.watch = watch;
    }

    /** Runs unwatched. */
    public GraphWriter(Driver driver, Neo4jConfig config) {
        this(driver, config, StatementWatch.NOBODY);
    }

    public Uni<GraphChanges> inOneTransaction(List<GraphWrite> writes) {
        List<GraphWrite> all = List.copyOf(writes);
        return transaction(all, tx -> all(tx, all));
    }

    /**
     * Writes only if the first statement returns a row; that statement changes nothing where it returns none.
     *
     * @return whether it was written
     */
    public Uni<Boolean> inOneTransactionIf(GraphWrite holds, List<GraphWrite> writes) {
        List<GraphWrite> all = List.copyOf(writes);
        return transaction(all, tx -> allIf(tx, holds, all));
    }

    private <T> Uni<T> transaction(
            List<GraphWrite> writes, AsyncTransactionCallback<CompletionStage<T>> work) {
        Errand errand = Errand.current();
        Uni<T> once =
                Uni.createFrom()
                        .completionStage(() -> Errand.running(errand, () -> attempt(errand, work)));
        Uni<T> explained =
                once.onFailure().transform(error -> DriverErrors.explained(names(writes), error));
        return CallerContext.returning(
                Patience.within(config.writeTimeout().plus(config.writeRetryTime()), explained));
    }

    /** The driver itself begins anew after a deadlock or a lost connection. */
    private <T> CompletionStage<T> attempt(
            @Nullable Errand errand, AsyncTransactionCallback<CompletionStage<T>> work) {
        AsyncSession session =
                driver.session(AsyncSession.class, Sessions.config(driver, config).build());
        TransactionConfig limits =
                TransactionConfig.builder()
                        .withTimeout(config.writeTimeout())
                        .withMetadata(Errand.metadata(errand))
                        .build();
        begun.incrementAndGet();
        return Sessions.closing(session, session.executeWriteAsync(work, limits))
                .whenComplete((changes, error) -> ended.incrementAndGet());
    }

    /** How many transactions were begun; together with {@link #ended} it tells whether one runs. */
    long begun() {
        return begun.get();
    }

    /** How many came to an end, good or bad: each counts before its caller hears of it. */
    long ended() {
        return ended.get();
    }

    private CompletionStage<Boolean> allIf(
            AsyncTransactionContext tx, GraphWrite holds, List<GraphWrite> writes) {
        return watch.writing(
                        holds.query(),
                        () ->
                                tx.runAsync(
                                                holds.query().text(),
                                                Collections.unmodifiableMap(holds.parameters()))
                                        .thenCompose(ResultCursor::listAsync),
                        List::size)
                .thenCompose(
                        rows ->
                                rows.isEmpty()
                                        ? CompletableFuture.completedFuture(false)
                                        : all(tx, writes).thenApply(changes -> true));
    }

    private CompletionStage<GraphChanges> all(AsyncTransactionContext tx, List<GraphWrite> writes) {
        CompletionStage<GraphChanges> done = CompletableFuture.completedFuture(GraphChanges.NONE);
        for (GraphWrite write : writes) {
            done = done.thenCompose(before -> one(tx, write).thenApply(before::plus));
        }
        return done;
    }

    private CompletionStage<GraphChanges> one(AsyncTransactionContext tx, GraphWrite write) {
        return watch.writing(
                write.query(),
                () ->
                        tx.runAsync(
                                        write.query().text(),
                                        Collections.unmodifiableMap(write.parameters()))
                                .thenCompose(ResultCursor::consumeAsync)
                                .thenApply(
                                        summary -> write.held(GraphChanges.of(summary.counters()))),
                GraphWriter::touched);
    }

    private static long touched(GraphChanges changes) {
        return changes.nodesCreated()
                + changes.nodesDeleted()
                + changes.relationshipsCreated()
                + changes.relationshipsDeleted();
    }

    private static String names(List<GraphWrite> writes) {
        return writes.stream()
                .map(write -> write.query().name())
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
    }
}
