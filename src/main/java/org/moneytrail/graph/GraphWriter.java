package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;

/** Runs writing statements in the given order in one transaction: all of them happen or none does. */
@ApplicationScoped
public class GraphWriter {
    private final Driver driver;
    private final Neo4jConfig config;
    private final StatementWatch watch;

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
        Uni<GraphChanges> once =
                Uni.createFrom().completionStage(() -> attempt(List.copyOf(writes)));
        Uni<GraphChanges> explained =
                once.onFailure().transform(error -> DriverErrors.explained(names(writes), error));
        return CallerContext.returning(
                Patience.within(config.writeTimeout().plus(config.writeRetryTime()), explained));
    }

    /** The driver itself begins anew after a deadlock or a lost connection. */
    private CompletionStage<GraphChanges> attempt(List<GraphWrite> writes) {
        AsyncSession session =
                driver.session(AsyncSession.class, Sessions.config(driver, config).build());
        TransactionConfig limits =
                TransactionConfig.builder().withTimeout(config.writeTimeout()).build();
        return Sessions.closing(session, session.executeWriteAsync(tx -> all(tx, writes), limits));
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
                                .thenApply(summary -> GraphChanges.of(summary.counters())));
    }

    private static String names(List<GraphWrite> writes) {
        return writes.stream()
                .map(write -> write.query().name())
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
    }
}
