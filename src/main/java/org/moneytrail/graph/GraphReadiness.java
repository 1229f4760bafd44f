package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.moneytrail.refusal.GraphUnavailable;
import org.neo4j.driver.Driver;

@ApplicationScoped
class GraphReadiness implements GraphReady {
    private final GraphMigrations migrations;
    private final Driver driver;

    GraphReadiness(GraphMigrations migrations, Driver driver) {
        this.migrations = migrations;
        this.driver = driver;
    }

    @Override
    public Uni<Void> whenReady() {
        if (!migrations.done()) {
            return Uni.createFrom()
                    .failure(() -> new GraphUnavailable("The graph is still starting"));
        }
        Uni<Void> reachable = Uni.createFrom().completionStage(driver::verifyConnectivityAsync);
        return CallerContext.returning(
                reachable
                        .onFailure()
                        .transform(error -> DriverErrors.explained("connectivity", error)));
    }
}
