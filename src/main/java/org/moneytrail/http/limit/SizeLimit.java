package org.moneytrail.http.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Refuses what is too deep or too large. An operation whose size no variable changes is measured once, as long as it is kept. */
public final class SizeLimit extends SimplePerformantInstrumentation {

    private final DepthLimit depth;
    private final ComplexityLimit complexity;

    /** Those that fit, by the object itself, and whether they do so whatever their variables are. */
    private final Cache<OperationDefinition, Boolean> fitting =
            Caffeine.newBuilder().weakKeys().build();

    public SizeLimit(LimitConfig limits) {
        depth = new DepthLimit(limits);
        complexity = new ComplexityLimit(limits);
    }

    @Override
    public @Nullable CompletableFuture<InstrumentationState> createStateAsync(
            InstrumentationCreateStateParameters parameters) {
        return complexity.createStateAsync(parameters);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters operation,
            @Nullable InstrumentationState state) {
        OperationDefinition asked = operation.getExecutionContext().getOperationDefinition();
        Boolean always = fitting.getIfPresent(asked);
        if (always == null || !always) {
            depth.beginExecuteOperation(operation, state);
            complexity.beginExecuteOperation(operation, state);
        }
        if (always == null) {
            fitting.put(
                    asked, SizeVariables.areNone(operation.getExecutionContext().getDocument()));
        }
        return null;
    }
}
