package org.moneytrail.http;

import graphql.ExecutionResult;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.execution.FieldValueInfo;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.SubscriptionExecutionStrategy;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions whose events keep their errors. The engine's own strategy throws an event away, with all that is known of it, where
 * it must not be null and is.
 */
final class EventStrategy extends SubscriptionExecutionStrategy {

    EventStrategy(DataFetcherExceptionHandler handler) {
        super(handler);
    }

    /** Whether there are errors where the event should be. */
    static boolean isLost(ExecutionResult event) {
        return !event.getErrors().isEmpty()
                && event.getData() instanceof Map<?, ?> root
                && root.values().stream().allMatch(value -> value == null);
    }

    @Override
    protected FieldValueInfo completeField(
            ExecutionContext context, ExecutionStrategyParameters event, FetchedValue fetched) {
        FieldValueInfo whole = super.completeField(context, event, orNothing(fetched));
        return new FieldValueInfo(
                whole.getCompleteValueType(),
                whole.getFieldValueFuture().exceptionally(EventStrategy::absent),
                whole.getFieldValueInfos());
    }

    /** The extension tells of a stream that failed with the event before it still in hand. */
    private static FetchedValue orNothing(FetchedValue fetched) {
        return fetched.getErrors().isEmpty()
                ? fetched
                : new FetchedValue(null, fetched.getErrors(), fetched.getLocalContext());
    }

    private static @Nullable Object absent(Throwable error) {
        Throwable cause = error instanceof CompletionException ? error.getCause() : error;
        if (cause instanceof NonNullableFieldWasNullException) {
            return null;
        }
        throw error instanceof CompletionException thrown ? thrown : new CompletionException(error);
    }
}
