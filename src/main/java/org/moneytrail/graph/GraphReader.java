package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/**
 * Runs reading statements, each in an auto-commit transaction, which costs a fifth less than a managed one.
 * It holds no thread while the database works, so slow questions don't queue for each other.
 */
@ApplicationScoped
public class GraphReader {
    private static final int RETRIES = 2;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Driver driver;
    private final Neo4jConfig config;
    private final StatementWatch watch;

    @Inject
    GraphReader(Driver driver, Neo4jConfig config, StatementWatch watch) {
        this.driver = driver;
        this.config = config;
        this.watch = watch;
    }

    /** Runs unwatched. */
    public GraphReader(Driver driver, Neo4jConfig config) {
        this(driver, config, StatementWatch.NOBODY);
    }

    public <T> Uni<List<T>> list(
            CypherQuery query, Map<String, ?> parameters, Function<Record, T> mapper) {
        return list(Errand.current(), query, parameters, mapper);
    }

    <T> Uni<List<T>> list(
            @Nullable Errand errand,
            CypherQuery query,
            Map<String, ?> parameters,
            Function<Record, T> mapper) {
        Uni<List<T>> once =
                Uni.createFrom()
                        .completionStage(
                                () ->
                                        Errand.running(
                                                errand,
                                                () -> attempt(errand, query, parameters, mapper)));
        Uni<List<T>> explained =
                once.onFailure(DriverErrors::mayPass)
                        .retry()
                        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                        .atMost(RETRIES)
                        .onFailure()
                        .transform(error -> DriverErrors.explained(query.name(), error));
        return CallerContext.returning(
                watch.reading(query, Patience.within(config.readTimeout(), explained)));
    }

    /** The first row, if there is one. */
    public <T> Uni<Optional<T>> find(
            CypherQuery query, Map<String, ?> parameters, Function<Record, T> mapper) {
        return list(query, parameters, mapper).map(rows -> rows.stream().findFirst());
    }

    private <T> CompletionStage<List<T>> attempt(
            @Nullable Errand errand,
            CypherQuery query,
            Map<String, ?> parameters,
            Function<Record, T> mapper) {
        AsyncSession session = driver.session(AsyncSession.class, sessionConfig());
        TransactionConfig limits =
                TransactionConfig.builder()
                        .withTimeout(config.readTimeout())
                        .withMetadata(Errand.metadata(errand))
                        .build();
        CompletionStage<ResultCursor> cursor =
                session.runAsync(query.text(), Collections.unmodifiableMap(parameters), limits);
        return Sessions.closing(session, cursor.thenCompose(rows -> rows.listAsync(mapper)));
    }

    private SessionConfig sessionConfig() {
        return Sessions.config(driver, config).withDefaultAccessMode(AccessMode.READ).build();
    }
}
