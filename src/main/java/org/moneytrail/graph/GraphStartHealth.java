package org.moneytrail.graph;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Up once the graph was reached, migrated and filled; it stays up when the graph goes away, since a restart would not help. */
@Startup
@ApplicationScoped
class GraphStartHealth implements HealthCheck {
    private final GraphReady graph;

    GraphStartHealth(GraphReady graph) {
        this.graph = graph;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("graph").status(graph.hasStarted()).build();
    }
}
