package org.moneytrail.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.observe.Operation;
import org.moneytrail.observe.OperationMetrics;

/** Tells metrics and logs of each operation. It stands behind the mapping of errors, so that outcomes are codes. */
final class WatchInstrumentation extends SimplePerformantInstrumentation {

    private static final String BEGUN = WatchInstrumentation.class.getName() + ".begun";
    private static final String LABEL = WatchInstrumentation.class.getName() + ".label";

    private final OperationMetrics metrics;

    WatchInstrumentation(OperationMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        parameters.getGraphQLContext().put(BEGUN, System.nanoTime());
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        OperationDefinition operation = parameters.getExecutionContext().getOperationDefinition();
        String label = Operation.label(rootFields(operation));
        parameters.getExecutionContext().getGraphQLContext().put(LABEL, label);
        Operation.remember(label, operation.getName());
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        long begun = parameters.getGraphQLContext().getOrDefault(BEGUN, System.nanoTime());
        metrics.ended(
                parameters.getGraphQLContext().getOrDefault(LABEL, Operation.NONE),
                outcome(result.getErrors()),
                Duration.ofNanos(System.nanoTime() - begun));
        return CompletableFuture.completedFuture(result);
    }

    /** A fragment at the root is rare and would have to be looked up: it counts under its own kind. */
    private static Set<String> rootFields(OperationDefinition operation) {
        return operation.getSelectionSet().getSelections().stream()
                .flatMap(WatchInstrumentation::names)
                .filter(name -> !name.equals("__typename"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Selection<?> selection) {
        if (selection instanceof Field field) {
            return Stream.of(field.getName());
        }
        if (selection instanceof InlineFragment fragment) {
            return fragment.getSelectionSet().getSelections().stream()
                    .flatMap(WatchInstrumentation::names);
        }
        return selection instanceof FragmentSpread ? Stream.of("fragment") : Stream.empty();
    }

    private static String outcome(List<GraphQLError> errors) {
        if (errors.isEmpty()) {
            return "ok";
        }
        Map<String, Object> extensions = errors.get(0).getExtensions();
        return extensions == null ? "none" : String.valueOf(extensions.get("code"));
    }
}
