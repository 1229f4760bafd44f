package org.moneytrail.observe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.StatementListener;

/** One line for each statement that took long: which file, how long, how many rows, for which operation of which request. */
@ApplicationScoped
class SlowStatements implements StatementListener {
    private static final Logger LOG = Logger.getLogger(SlowStatements.class);

    private final long slow;

    SlowStatements(ObserveConfig config) {
        this.slow = config.slowStatement().toNanos();
    }

    @Override
    public Running begun(CypherQuery query) {
        long start = System.nanoTime();
        String operation = Operation.current();
        String request = RequestId.current().orElse("none");
        return (rows, error) -> {
            long took = System.nanoTime() - start;
            if (took >= slow) {
                LOG.warnf(
                        "Slow statement %s: %d ms, %d rows, %s; operation %s, request %s",
                        query.name(),
                        TimeUnit.NANOSECONDS.toMillis(took),
                        rows,
                        Outcomes.of(error),
                        operation,
                        request);
            }
        };
    }
}
