package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Ends what runs for an errand that nobody waits for. The driver has no way to do so, and the server needs an id,
 * so transactions carry the errand's as metadata.
 */
@ApplicationScoped
public class ErrandEnd {
    private static final CypherQuery END = CypherQuery.of("graph/end-statements");
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Logger LOG = Logger.getLogger(ErrandEnd.class);

    private final GraphReader reader;

    ErrandEnd(GraphReader reader) {
        this.reader = reader;
    }

    /** No further statement is sent at once; those that run are ended as soon as the graph hears of it. */
    public void of(Errand errand) {
        errand.end();
        if (!errand.isIdle()) {
            untilIdle(errand)
                    .subscribe()
                    .with(
                            ended -> LOG.debugf("Ended what ran for %s", errand.id()),
                            error -> LOG.warnf(error, "Could not end what runs for a request"));
        }
    }

    /** Again and again: a statement may be on its way to the server while the server is asked what runs. */
    private Uni<List<String>> untilIdle(Errand errand) {
        return Uni.createFrom()
                .deferred(() -> once(errand))
                .repeat()
                .withDelay(PAUSE)
                .whilst(ended -> !errand.isIdle())
                .collect()
                .last();
    }

    private Uni<List<String>> once(Errand errand) {
        return reader.list(
                null, END, Map.of("errand", errand.id()), row -> row.get("message").asString());
    }
}
