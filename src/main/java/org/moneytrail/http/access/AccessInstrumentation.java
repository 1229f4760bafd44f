package org.moneytrail.http.access;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.http.error.Refused;

/** Asks before an operation begins, on every transport, whether its caller may. */
public final class AccessInstrumentation extends SimplePerformantInstrumentation {

    private static final Set<String> SCHEMA = Set.of("__schema", "__type");

    private final Access access;

    public AccessInstrumentation(Access access) {
        this.access = access;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters operation,
            @Nullable InstrumentationState state) {
        var execution = operation.getExecutionContext();
        Caller caller = Caller.in(execution.getGraphQLContext());
        OperationDefinition asked = execution.getOperationDefinition();
        access.refusal(asked.getOperation(), caller)
                .or(
                        () ->
                                access.refusalOfSchema(caller)
                                        .filter(refusal -> showsSchema(asked, execution)))
                .ifPresent(
                        refusal -> {
                            throw new Refused(refusal);
                        });
        return super.beginExecuteOperation(operation, state);
    }

    private static boolean showsSchema(OperationDefinition asked, ExecutionContext execution) {
        return showsSchema(
                asked.getSelectionSet(), execution.getFragmentsByName(), new HashSet<>());
    }

    /** Only the root has these fields; the name of a type, which clients ask everywhere, is none of them. */
    private static boolean showsSchema(
            SelectionSet set, Map<String, FragmentDefinition> fragments, Set<String> spread) {
        for (Selection<?> selection : set.getSelections()) {
            SelectionSet inner = null;
            if (selection instanceof Field field) {
                if (SCHEMA.contains(field.getName())) {
                    return true;
                }
            } else if (selection instanceof InlineFragment inline) {
                inner = inline.getSelectionSet();
            } else if (selection instanceof FragmentSpread named && spread.add(named.getName())) {
                FragmentDefinition fragment = fragments.get(named.getName());
                inner = fragment == null ? null : fragment.getSelectionSet();
            }
            if (inner != null && showsSchema(inner, fragments, spread)) {
                return true;
            }
        }
        return false;
    }
}
