package org.moneytrail.http.error;

import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.event.InvokeInfo;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.EventingService;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.MethodDescriptor;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.Violation;

/**
 * Validates the arguments of a resolver before it is called. The extension would do so too, but answers with Java names, and
 * with an assertion error of its own where the argument was not in the query.
 */
public final class ArgumentValidation implements EventingService {

    /** Violations come as a set; the answer has an order. */
    private static final Comparator<Violation> ORDER =
            Comparator.comparing(Violation::path).thenComparing(Violation::message);

    /** Most resolvers take only what is above them, and are asked once for every item of a list. */
    private final Map<Method, Boolean> constrained = new ConcurrentHashMap<>();

    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public void beforeInvoke(InvokeInfo call) {
        if (!constrained.computeIfAbsent(
                call.getOperationMethod(), ArgumentValidation::isConstrained)) {
            return;
        }
        Set<ConstraintViolation<Object>> found =
                validator()
                        .forExecutables()
                        .validateParameters(
                                call.getOperationInstance(),
                                call.getOperationMethod(),
                                call.getOperationTransformedArguments());
        if (!found.isEmpty()) {
            throw refusal(found);
        }
    }

    private static boolean isConstrained(Method resolver) {
        MethodDescriptor constraints =
                validator()
                        .getConstraintsForClass(resolver.getDeclaringClass())
                        .getConstraintsForMethod(resolver.getName(), resolver.getParameterTypes());
        return constraints != null
                && (constraints.hasConstrainedParameters()
                        || constraints.getParameterDescriptors().stream()
                                .anyMatch(
                                        parameter ->
                                                !parameter
                                                        .getConstrainedContainerElementTypes()
                                                        .isEmpty()));
    }

    private static Validator validator() {
        return CDI.current().select(Validator.class).get();
    }

    private static InvalidArgument refusal(Set<ConstraintViolation<Object>> found) {
        ArgumentNames names =
                new ArgumentNames(
                        operation(), CDI.current().select(Schema.class).get().getInputs().values());
        List<Violation> violations =
                found.stream()
                        .map(
                                violation ->
                                        new Violation(
                                                names.path(violation.getPropertyPath()),
                                                violation.getMessage()))
                        .sorted(ORDER)
                        .toList();
        String message =
                violations.stream()
                        .map(violation -> violation.path() + ": " + violation.message())
                        .collect(Collectors.joining("; "));
        return new InvalidArgument(message, violations);
    }

    private static @Nullable Operation operation() {
        SmallRyeContext context = SmallRyeContextManager.getCurrentSmallRyeContext();
        return context != null && context.getField() instanceof Operation operation
                ? operation
                : null;
    }
}
