package org.moneytrail.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.moneytrail.refusal.GraphUnavailable;
import org.neo4j.driver.exceptions.Neo4jException;

/** Brings the graph's schema to the version that this code expects, before anybody asks it anything. */
@ApplicationScoped
class GraphMigrations implements GraphReady {
    private static final Logger LOG = Logger.getLogger(GraphMigrations.class);
    private static final int AFTER_CONNECTION = 20;

    private final GraphConnection connection;
    private final Neo4jConfig config;
    private volatile boolean migrated;

    GraphMigrations(GraphConnection connection, Neo4jConfig config) {
        this.connection = connection;
        this.config = config;
    }

    void migrate(@Observes @Priority(AFTER_CONNECTION) StartupEvent start) {
        long begin = System.nanoTime();
        try {
            var version = new Migrations(settings(), connection.driver()).apply();
            LOG.debugf("Migrated in %d ms", (System.nanoTime() - begin) / 1_000_000);
            version.ifPresent(v -> LOG.infof("The graph's schema is at version %s", v.getValue()));
        } catch (MigrationsException | Neo4jException e) {
            throw new GraphStartFailure("The graph's schema can't be migrated: " + e.getMessage());
        }
        migrated = true;
    }

    private MigrationsConfig settings() {
        return MigrationsConfig.builder()
                .withLocationsToScan("classpath:migrations")
                .withResourceScanner(new MigrationFiles())
                .withMigrationClassesDiscoverer(context -> List.of())
                .withDatabase(config.database().orElse(null))
                .build();
    }

    @Override
    public Uni<Void> whenReady() {
        if (!migrated) {
            return Uni.createFrom().failure(() -> new GraphUnavailable("The graph is still starting", null));
        }
        Uni<Void> reachable = Uni.createFrom().completionStage(() -> connection.driver().verifyConnectivityAsync());
        return CallerContext.returning(
                reachable.onFailure().transform(error -> DriverErrors.explained("connectivity", error)));
    }
}
