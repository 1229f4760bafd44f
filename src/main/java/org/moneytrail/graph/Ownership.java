package org.moneytrail.graph;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;

/** Keeps Moneytrail from writing its schema and its data into a graph that holds something else. */
@ApplicationScoped
class Ownership {
    static final int BEFORE_MIGRATIONS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final CypherQuery HOLDINGS = CypherQuery.of("graph/what-it-holds");

    private final GraphReader reader;
    private final Neo4jConfig config;

    Ownership(GraphReader reader, Neo4jConfig config) {
        this.reader = reader;
        this.config = config;
    }

    private record Holdings(long nodes, long migrations) {}

    void require(@Observes @Priority(BEFORE_MIGRATIONS) GraphOpened opened) {
        Holdings holdings =
                reader.list(
                                HOLDINGS,
                                Map.of(),
                                row ->
                                        new Holdings(
                                                row.get("nodes").asLong(),
                                                row.get("migrations").asLong()))
                        .await()
                        .atMost(LONGEST)
                        .get(0);
        if (holdings.nodes() > 0 && holdings.migrations() == 0 && !config.adoptForeign()) {
            throw new GraphStartFailure(
                    "The graph holds "
                            + holdings.nodes()
                            + " nodes and no migration of Moneytrail, so it belongs to something"
                            + " else; name another database, or allow it with"
                            + " moneytrail.neo4j.adopt-foreign");
        }
    }
}
