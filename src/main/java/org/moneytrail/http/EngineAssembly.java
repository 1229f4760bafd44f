package org.moneytrail.http;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import io.smallrye.graphql.spi.EventingService;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.http.error.ErrorInstrumentation;
import org.moneytrail.http.limit.ComplexityLimit;
import org.moneytrail.http.limit.DepthLimit;
import org.moneytrail.http.limit.LimitConfig;
import org.moneytrail.observe.OperationMetrics;

/** Adds our instrumentations to the engine's own, which keep its cache of parsed documents filled. */
public final class EngineAssembly implements EventingService {

    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        // Made by the service loader, so the configuration can only be looked up.
        LimitConfig limits = CDI.current().select(LimitConfig.class).get();
        Instrumentation theirs = builder.build().getInstrumentation();
        return builder.instrumentation(
                new ChainedInstrumentation(
                        List.of(
                                theirs,
                                new LoaderInstrumentation(),
                                new StopInstrumentation(),
                                new DepthLimit(limits),
                                new ComplexityLimit(limits),
                                new ErrorInstrumentation(),
                                new WatchInstrumentation(
                                        CDI.current().select(OperationMetrics.class).get()))));
    }
}
