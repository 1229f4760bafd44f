package org.moneytrail.graph;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.GraphUnavailable;
import org.moneytrail.refusal.Timeout;

/**
 * Makes the graph ready. The embedded one is ready when the application has started, or the start fails; a server of its own may
 * come later: then the application starts without it, is not ready, and tries again until it is.
 */
@ApplicationScoped
class GraphStart {
    private static final Logger LOG = Logger.getLogger(GraphStart.class);
    private static final int AFTER_CONNECTION = 20;
    private static final int FIRST = 10;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final GraphConnection connection;
    private final Event<GraphOpened> opened;
    private final Neo4jConfig config;
    private volatile boolean done;
    private volatile @Nullable Thread later;

    GraphStart(GraphConnection connection, Event<GraphOpened> opened, Neo4jConfig config) {
        this.connection = connection;
        this.opened = opened;
        this.config = config;
    }

    boolean done() {
        return done;
    }

    void onStart(@Observes @Priority(AFTER_CONNECTION) StartupEvent start) {
        try {
            Reachability.await(connection.driver(), config.startTimeout());
            makeReady();
        } catch (GraphUnavailable | Timeout e) {
            if (config.uri().isEmpty()) {
                throw new GraphStartFailure(e.getMessage());
            }
            LOG.warnf("%s; the application starts without it and tries again", e.getMessage());
            tryLater();
        }
    }

    private void makeReady() {
        opened.fire(new GraphOpened());
        done = true;
    }

    private void tryLater() {
        Thread thread = new Thread(this::tryUntilReady, "graph-start");
        thread.setDaemon(true);
        later = thread;
        thread.start();
    }

    /** A reason is told once, however often it is met. */
    private void tryUntilReady() {
        String told = "";
        Duration pause = SHORTEST_PAUSE;
        while (!done && !Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(pause.toMillis());
                Reachability.await(connection.driver(), Duration.ZERO);
                makeReady();
                LOG.info("The graph is ready");
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                String reason = String.valueOf(e.getMessage());
                if (!reason.equals(told)) {
                    LOG.warnf("The graph is not ready: %s", reason);
                    told = reason;
                }
                Duration doubled = pause.multipliedBy(2);
                pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
            }
        }
    }

    void onShutdown(@Observes @Priority(FIRST) ShutdownEvent stop) {
        Thread thread = later;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
