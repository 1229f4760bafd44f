package org.moneytrail.http;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends an operation that was stopped: nothing more is fetched, and what is being fetched is not waited for. The engine itself knows
 * no end before the last field. An operation over a WebSocket gets its time limit here; over HTTP the route has set one already.
 */
final class StopInstrumentation extends SimplePerformantInstrumentation {

    private final Duration allowed;

    StopInstrumentation(Duration allowed) {
        this.allowed = allowed;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        if (RunningOperation.in(parameters.getGraphQLContext()) != null) {
            return null;
        }
        RunningOperation running = new RunningOperation();
        parameters.getGraphQLContext().put(RunningOperation.KEY, running);
        ScheduledFuture<?> timer =
                Infrastructure.getDefaultWorkerPool()
                        .schedule(
                                () -> running.stop(tooLong(allowed)),
                                allowed.toMillis(),
                                TimeUnit.MILLISECONDS);
        return SimpleInstrumentationContext.whenCompleted((result, error) -> timer.cancel(false));
    }

    static String tooLong(Duration allowed) {
        return "The operation took longer than " + allowed.toMillis() + " ms and was stopped";
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters field,
            @Nullable InstrumentationState state) {
        if (field.isTrivialDataFetcher()) {
            return fetcher;
        }
        RunningOperation running =
                RunningOperation.in(field.getExecutionContext().getGraphQLContext());
        if (running == null) {
            return fetcher;
        }
        running.refuseIfStopped();
        return environment -> {
            Object value = fetcher.get(environment);
            return value instanceof CompletionStage<?> later ? running.orStopped(later) : value;
        };
    }
}
