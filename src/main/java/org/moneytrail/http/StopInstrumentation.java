package org.moneytrail.http;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Ends an operation that was stopped: nothing more is fetched, and what is being fetched is not waited for. The engine itself knows
 * no end before the last field.
 */
final class StopInstrumentation extends SimplePerformantInstrumentation {

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
