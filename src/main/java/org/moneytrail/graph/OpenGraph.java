package org.moneytrail.graph;

import io.smallrye.config.SmallRyeConfig;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

/** The graph for one command, outside of the server: opened, migrated, and closed in good order. */
public final class OpenGraph implements AutoCloseable {

    private final @Nullable GraphEngine engine;
    private final Driver driver;
    private final GraphReader reader;
    private final GraphWriter writer;

    private OpenGraph(@Nullable GraphEngine engine, Driver driver, Neo4jConfig config) {
        this.engine = engine;
        this.driver = driver;
        this.reader = new GraphReader(driver, config);
        this.writer = new GraphWriter(driver, config);
    }

    /** @throws GraphStartFailure with the reason in words: in use by a running server, not reachable, not writable */
    public static OpenGraph of(SmallRyeConfig settings) {
        Neo4jConfig config = settings.getConfigMapping(Neo4jConfig.class);
        OpenGraph graph = config.uri().isPresent() ? remote(config) : embedded(settings, config);
        try {
            Reachability.await(graph.driver, config.startTimeout());
            new GraphMigrations(graph.reader, graph.writer).migrate();
            return graph;
        } catch (RuntimeException failed) {
            graph.close();
            throw failed;
        }
    }

    private static OpenGraph remote(Neo4jConfig config) {
        AuthToken auth =
                config.password()
                        .map(password -> AuthTokens.basic(config.username(), password))
                        .orElseGet(AuthTokens::none);
        String uri = config.uri().orElseThrow();
        return new OpenGraph(null, DriverSettings.open(BoltAddress.of(uri), auth, config), config);
    }

    private static OpenGraph embedded(SmallRyeConfig settings, Neo4jConfig config) {
        GraphEngine engine =
                ServiceLoader.load(EngineProvider.class, OpenGraph.class.getClassLoader())
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new GraphStartFailure(
                                                "No graph: this build has no embedded Neo4j; name a"
                                                        + " server, for example --into"
                                                        + " bolt://localhost:7687"))
                        .engine(settings);
        try {
            return new OpenGraph(
                    engine, DriverSettings.open(engine.start(), AuthTokens.none(), config), config);
        } catch (RuntimeException failed) {
            engine.stop();
            throw failed;
        }
    }

    public GraphReader reader() {
        return reader;
    }

    public GraphWriter writer() {
        return writer;
    }

    /** The shorter way into a graph that lives in this process. */
    public Optional<GraphLoader> loader() {
        return Optional.ofNullable(engine).map(GraphEngine::loader);
    }

    @Override
    public void close() {
        driver.close();
        if (engine != null) {
            engine.stop();
        }
    }
}
