package org.moneytrail.graph;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

/** Opens the graph before anything else starts and closes it after everything else has stopped. */
@ApplicationScoped
class GraphConnection {
    private static final int FIRST = 10;
    private static final int LAST = Integer.MAX_VALUE;

    private final Neo4jConfig config;
    private final Instance<GraphEngine> engines;
    private @Nullable GraphEngine engine;
    private @Nullable Driver driver;

    GraphConnection(Neo4jConfig config, Instance<GraphEngine> engines) {
        this.config = config;
        this.engines = engines;
    }

    void open(@Observes @Priority(FIRST) StartupEvent start) {
        try {
            driver = config.uri().isPresent() ? remote(config.uri().get()) : embedded();
        } catch (GraphStartFailure e) {
            close();
            throw e;
        }
    }

    private Driver remote(String uri) {
        var auth =
                config.password()
                        .map(password -> AuthTokens.basic(config.username(), password))
                        .orElseGet(AuthTokens::none);
        return DriverSettings.open(BoltAddress.of(uri), auth, config);
    }

    private Driver embedded() {
        if (engines.isUnsatisfied()) {
            throw new GraphStartFailure(
                    "No graph: this build has no embedded Neo4j, so moneytrail.neo4j.uri"
                            + " must name a server, for example bolt://localhost:7687");
        }
        engine = EngineAhead.inPlaceOf(engines.get());
        URI address = engine.start();
        return DriverSettings.open(address, AuthTokens.none(), config);
    }

    Driver driver() {
        if (driver == null) {
            throw new IllegalStateException("The graph is not open");
        }
        return driver;
    }

    /** Behind every other observer, since those may still want to write; HTTP has stopped by then. */
    void onShutdown(@Observes @Priority(LAST) ShutdownEvent stop) {
        close();
    }

    /** Also the way out of a start that failed, which fires no shutdown event. */
    @PreDestroy
    void close() {
        if (driver != null) {
            driver.close();
            driver = null;
        }
        if (engine != null) {
            engine.stop();
            engine = null;
        }
    }
}
