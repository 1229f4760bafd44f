package org.moneytrail.http;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.smallrye.graphql.spi.EventingService;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.http.access.Access;
import org.moneytrail.http.access.AccessInstrumentation;
import org.moneytrail.http.error.ErrorInstrumentation;
import org.moneytrail.http.limit.LimitConfig;
import org.moneytrail.http.limit.SizeLimit;
import org.moneytrail.observe.OperationMetrics;

/**
 * Gives every engine the same instrumentations and documents: ours for HTTP, and the extension's, which answers over WebSockets.
 * Of the extension's own instrumentations there is one, which fills a cache of documents that has no bound in bytes.
 */
public final class EngineAssembly implements EventingService {

    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        // Made by the service loader, so what it needs can only be looked up.
        return complete(
                builder,
                CDI.current().select(LimitConfig.class).get(),
                CDI.current().select(HttpConfig.class).get(),
                CDI.current().select(Documents.class).get(),
                CDI.current().select(Access.class).get(),
                CDI.current().select(OperationMetrics.class).get());
    }

    static GraphQL.Builder complete(
            GraphQL.Builder builder,
            LimitConfig limits,
            HttpConfig http,
            Documents documents,
            Access access,
            OperationMetrics metrics) {
        return builder.preparsedDocumentProvider(documents)
                .instrumentation(
                        new ChainedInstrumentation(
                                List.of(
                                        new AccessInstrumentation(access),
                                        new LoaderInstrumentation(),
                                        new StopInstrumentation(http.operationTimeout()),
                                        new SizeLimit(limits),
                                        new ErrorInstrumentation(),
                                        new WatchInstrumentation(metrics))));
    }
}
