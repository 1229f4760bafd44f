package org.moneytrail.http.access;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;
import org.moneytrail.http.error.Refused;

/** Asks before an operation begins, on every transport, whether its caller may. */
public final class AccessInstrumentation extends SimplePerformantInstrumentation {

    private final Access access;

    public AccessInstrumentation(Access access) {
        this.access = access;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters operation,
            @Nullable InstrumentationState state) {
        var execution = operation.getExecutionContext();
        access.refusal(
                        execution.getOperationDefinition().getOperation(),
                        Caller.in(execution.getGraphQLContext()))
                .ifPresent(
                        refusal -> {
                            throw new Refused(refusal);
                        });
        return super.beginExecuteOperation(operation, state);
    }
}
