package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.moneytrail.refusal.GraphUnavailable;

@ApplicationScoped
class GraphReadiness implements GraphReady {
    /** Whoever watches wants to hear soon of a graph that hangs. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final CypherQuery VERSION = CypherQuery.of("graph/data-version");

    private final GraphStart start;
    private final GraphReader reader;

    GraphReadiness(GraphStart start, GraphReader reader) {
        this.start = start;
        this.reader = reader;
    }

    @Override
    public boolean hasStarted() {
        return start.done();
    }

    @Override
    public Uni<Long> dataVersion() {
        if (!start.done()) {
            return Uni.createFrom()
                    .failure(() -> new GraphUnavailable("The graph is still starting"));
        }
        return reader.find(VERSION, Map.of(), row -> row.get("number").asLong())
                .map(number -> number.orElse(0L))
                .ifNoItem()
                .after(LONGEST)
                .failWith(() -> new GraphUnavailable("The graph does not answer"));
    }
}
