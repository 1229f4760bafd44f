package org.moneytrail.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.SecurityException;

/** Waits at start for a server that may still be starting itself, as containers do side by side. */
final class Reachability {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private Reachability() {}

    static void await(Driver driver, Duration timeout) {
        Instant deadline = Instant.now().plus(timeout);
        while (true) {
            try {
                driver.verifyConnectivityAsync().toCompletableFuture().join();
                return;
            } catch (CompletionException e) {
                Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
                if (cause instanceof SecurityException || Instant.now().isAfter(deadline)) {
                    throw new GraphStartFailure(
                            "The graph can't be reached: " + cause.getMessage());
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphStartFailure("Interrupted while waiting for the graph");
        }
    }
}
