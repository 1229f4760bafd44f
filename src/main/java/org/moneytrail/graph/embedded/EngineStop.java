package org.moneytrail.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.neo4j.dbms.api.DatabaseManagementService;

/**
 * Stops the engine, and does not wait for what will not come: on a full disk the engine tries for ever to write what it has in memory,
 * which is in its log already.
 */
final class EngineStop {
    private static final Logger LOG = Logger.getLogger(EngineStop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private EngineStop() {}

    static void of(DatabaseManagementService server, Path home) {
        Thread stopping = new Thread(server::shutdown, "graph-stop");
        stopping.setDaemon(true);
        stopping.start();
        try {
            do {
                stopping.join(PATIENCE.toMillis());
            } while (stopping.isAlive() && !GraphDirectory.isFull(home));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (stopping.isAlive()) {
            LOG.errorf(
                    "The disk of %s is full: the graph was left as it is, and the next start makes it whole from its log",
                    home);
        }
    }
}
