package org.moneytrail.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.dataloader.DataLoaderRegistry;
import org.moneytrail.http.access.Access;
import org.moneytrail.http.access.AccessInstrumentation;
import org.moneytrail.http.access.Caller;
import org.moneytrail.http.error.ErrorInstrumentation;
import org.moneytrail.http.limit.LimitConfig;
import org.moneytrail.http.limit.SizeLimit;
import org.moneytrail.observe.OperationMetrics;

/**
 * Runs operations on the extension's schema. The extension's own service would do so too, but takes requests as trees of JSON-P and
 * answers them likewise.
 */
@ApplicationScoped
class Engine {

    private final GraphQL engine;
    private final AtomicLong count = new AtomicLong();

    Engine(
            GraphQLSchema schema,
            LimitConfig limits,
            Documents documents,
            Access access,
            OperationMetrics metrics) {
        ExceptionHandler exceptions = new ExceptionHandler();
        engine =
                GraphQL.newGraphQL(schema)
                        .defaultDataFetcherExceptionHandler(exceptions)
                        .subscriptionExecutionStrategy(new EventStrategy(exceptions))
                        .preparsedDocumentProvider(documents)
                        .instrumentation(
                                new ChainedInstrumentation(
                                        List.of(
                                                new AccessInstrumentation(access),
                                                new StopInstrumentation(),
                                                new SizeLimit(limits),
                                                new ErrorInstrumentation(),
                                                new WatchInstrumentation(metrics))))
                        .build();
    }

    CompletionStage<ExecutionResult> execute(
            GraphQLRequest request,
            Documents.Prepared document,
            RunningOperation running,
            Caller.Of caller) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput()
                        .query(request.query())
                        .operationName(request.operationName())
                        .variables(request.variables())
                        // The language of complaints is the schema's, not the machine's.
                        .locale(Locale.ENGLISH)
                        .executionId(ExecutionId.from(Long.toString(count.incrementAndGet())))
                        .dataLoaderRegistry(new DataLoaderRegistry())
                        .graphQLContext(
                                Map.of(
                                        Documents.Prepared.class,
                                        document,
                                        RunningOperation.KEY,
                                        running,
                                        Caller.key(),
                                        caller,
                                        // Resolvers that block are sent to a worker, one by one.
                                        "runBlocking",
                                        false,
                                        SmallRyeContextManager.CONTEXT,
                                        context()))
                        .build();
        // The thread may still hold the context of another request, which would be taken for ours.
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        return engine.executeAsync(input);
    }

    /** As much as the extension's own fetchers want to see of a request; they serve resolvers that promise nothing. */
    private static SmallRyeContext context() {
        SmallRyeContext context = new SmallRyeContext(Engine.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        return context;
    }
}
