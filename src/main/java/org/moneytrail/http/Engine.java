package org.moneytrail.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.QueryCache;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import io.smallrye.graphql.execution.event.EventEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.moneytrail.http.access.Access;
import org.moneytrail.http.access.AccessInstrumentation;
import org.moneytrail.http.access.Caller;
import org.moneytrail.http.error.ErrorInstrumentation;
import org.moneytrail.http.limit.ComplexityLimit;
import org.moneytrail.http.limit.DepthLimit;
import org.moneytrail.http.limit.LimitConfig;
import org.moneytrail.observe.OperationMetrics;

/**
 * Runs operations on the extension's schema. The extension's own service would do so too, but takes requests as trees of JSON-P and
 * answers them likewise; what its resolvers need of a request is prepared here.
 */
@ApplicationScoped
class Engine {

    private static final Prepared PREPARED = new Prepared();

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
                                                new LoaderInstrumentation(),
                                                new StopInstrumentation(),
                                                new DepthLimit(limits),
                                                new ComplexityLimit(limits),
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
                                        false))
                        .build();
        SmallRyeContext context = context(input);
        EventEmitter events = EventEmitter.getInstance();
        events.fireBeforeExecute(context);
        return engine.executeAsync(input)
                .whenComplete(
                        (result, error) -> {
                            if (error == null) {
                                context.setExecutionResult(result);
                                events.fireAfterExecute(context);
                            } else {
                                events.fireOnExecuteError(context, error);
                            }
                        });
    }

    private static SmallRyeContext context(ExecutionInput input) {
        // The thread may still hold the context of another request, which would be overwritten.
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        SmallRyeContextManager.fromInitialRequest(JsonValue.EMPTY_JSON_OBJECT);
        SmallRyeContext context =
                SmallRyeContextManager.populateFromExecutionInput(input, PREPARED);
        input.getGraphQLContext().put(SmallRyeContextManager.CONTEXT, context);
        return context;
    }

    /** Keeps the extension from parsing for itself. */
    private static final class Prepared extends QueryCache {

        @Override
        public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
                ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> compute) {
            Documents.Prepared document = input.getGraphQLContext().get(Documents.Prepared.class);
            return CompletableFuture.completedFuture(
                    new PreparsedDocumentEntry(document.entry().getDocument()));
        }
    }
}
