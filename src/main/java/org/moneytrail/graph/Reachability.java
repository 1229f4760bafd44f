package org.moneytrail.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.moneytrail.refusal.GraphUnavailable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.SecurityException;

/** Waits for a server that may still be starting itself, as containers do side by side. */
final class Reachability {
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** A server that hangs accepts connections and never answers. */
    private static final Duration ONE_ATTEMPT = Duration.ofSeconds(10);

    private Reachability() {}

    /**
     * Tries at least once.
     *
     * @throws GraphStartFailure where the server does not want us, which waiting does not change
     * @throws GraphUnavailable where it was not there in time
     */
    static void await(Driver driver, Duration timeout) {
        Instant deadline = Instant.now().plus(timeout);
        while (true) {
            try {
                driver.verifyConnectivityAsync()
                        .toCompletableFuture()
                        .copy()
                        .orTimeout(ONE_ATTEMPT.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
                return;
            } catch (CompletionException e) {
                Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
                if (cause instanceof SecurityException) {
                    throw new GraphStartFailure("The graph can't be reached: " + withReason(cause));
                }
                if (!Instant.now().isBefore(deadline)) {
                    throw new GraphUnavailable(
                            "The graph can't be reached: " + cause.getMessage(), cause);
                }
                pause();
            }
        }
    }

    /** What is wrong with a certificate stands only at the bottom. */
    private static String withReason(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == error
                ? String.valueOf(error.getMessage())
                : error.getMessage() + ": " + root.getMessage();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphUnavailable("Interrupted while waiting for the graph");
        }
    }
}
