package org.moneytrail.http;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.Timeout;

/** Fetches nothing more for an operation that was stopped. What is under way ends by itself, and nobody reads it. */
final class StopInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters field,
            @Nullable InstrumentationState state) {
        if (RunningOperation.isStopped(field.getEnvironment().getGraphQlContext())) {
            throw new Timeout("The operation was stopped");
        }
        return fetcher;
    }
}
