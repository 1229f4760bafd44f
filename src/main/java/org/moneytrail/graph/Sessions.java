package org.moneytrail.graph;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;

/** What every session has in common. */
final class Sessions {
    private static final AtomicInteger IN_USE = new AtomicInteger();

    private Sessions() {}

    static int inUse() {
        return IN_USE.get();
    }

    /** One bookmark manager for all, so that on a cluster too a read sees the writes before it. */
    static SessionConfig.Builder config(Driver driver, Neo4jConfig config) {
        SessionConfig.Builder builder =
                SessionConfig.builder()
                        .withBookmarkManager(driver.executableQueryBookmarkManager());
        config.database().ifPresent(builder::withDatabase);
        return builder;
    }

    /** Closes the session whatever came of the work, before the result is handed on. */
    static <T> CompletionStage<T> closing(AsyncSession session, CompletionStage<T> work) {
        IN_USE.incrementAndGet();
        return work.handle(
                        (result, error) ->
                                session.closeAsync()
                                        .handle(
                                                (closed, ignored) -> {
                                                    IN_USE.decrementAndGet();
                                                    return work;
                                                }))
                .thenCompose(closed -> closed)
                .thenCompose(same -> same);
    }
}
