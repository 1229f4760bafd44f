package org.moneytrail.graph.embedded;

import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphEngine;
import org.moneytrail.graph.GraphLoader;
import org.moneytrail.graph.GraphStartFailure;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;

/** Neo4j Community in this process. Bolt takes a free port of its own choice, so that none can be raced for. */
@Singleton
public class EmbeddedGraph implements GraphEngine {
    private static final Logger LOG = Logger.getLogger(EmbeddedGraph.class);
    private static final CypherQuery FIRST = CypherQuery.of("graph/what-it-holds");
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final EmbeddedConfig config;
    private volatile @Nullable DatabaseManagementService server;

    public EmbeddedGraph(EmbeddedConfig config) {
        this.config = config;
    }

    @Override
    public synchronized URI start() {
        if (server != null) {
            return address(available(server));
        }
        Path home = directory();
        GraphDirectory.prepare(home);
        long begin = System.nanoTime();
        try {
            server = launch(home);
            URI address = address(available(server));
            LOG.debugf("Embedded Neo4j started in %d ms", (System.nanoTime() - begin) / 1_000_000);
            return address;
        } catch (RuntimeException e) {
            stop();
            throw StartFailures.explained(e, home, config.boltPort());
        }
    }

    @Override
    public void warmUp() {
        DatabaseManagementService running = server;
        if (running != null) {
            available(running).executeTransactionally("EXPLAIN " + FIRST.text());
        }
    }

    @Override
    public boolean hasGraph() {
        return GraphDirectory.hasGraph(directory());
    }

    @Override
    public boolean isLike(GraphEngine other) {
        return other instanceof EmbeddedGraph that && settings().equals(that.settings());
    }

    private Map<Setting<?>, Object> settings() {
        return EngineSettings.of(directory(), config);
    }

    private DatabaseManagementService launch(Path home) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(settings())
                .setUserLogProvider(NullLogProvider.getInstance())
                .build();
    }

    /** A store that can't be opened leaves the server up and the database down; the reason is in its state. */
    private static GraphDatabaseAPI available(DatabaseManagementService server) {
        var graph = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        StoreFailure.of(server)
                .ifPresent(
                        cause -> {
                            throw new IllegalStateException(cause);
                        });
        if (!graph.isAvailable(RECOVERY.toMillis())) {
            throw new GraphStartFailure("The embedded graph is still recovering after " + RECOVERY);
        }
        return graph;
    }

    @Override
    public GraphLoader loader() {
        if (server == null) {
            throw new IllegalStateException("The embedded graph is not running");
        }
        return new EmbeddedLoader(server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
    }

    @Override
    public Path directory() {
        return config.directory().toAbsolutePath().normalize();
    }

    private static URI address(GraphDatabaseAPI graph) {
        var bolt =
                graph.getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://" + bolt.getHost() + ":" + bolt.getPort());
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            EngineStop.of(server, directory());
            server = null;
        }
    }
}
