package org.moneytrail.graph;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells proxies and containers whether questions can be answered, and from which version of the data. */
@Readiness
@ApplicationScoped
class GraphHealth implements AsyncHealthCheck {
    private static final String NAME = "graph";

    private final GraphReady graph;

    GraphHealth(GraphReady graph) {
        this.graph = graph;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return graph.dataVersion()
                .map(
                        version ->
                                HealthCheckResponse.named(NAME)
                                        .up()
                                        .withData("dataVersion", version)
                                        .build())
                .onFailure()
                .recoverWithItem(() -> HealthCheckResponse.down(NAME));
    }
}
