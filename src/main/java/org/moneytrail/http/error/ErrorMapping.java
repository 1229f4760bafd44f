package org.moneytrail.http.error;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.validation.ValidationError;
import io.smallrye.graphql.validation.BeanValidationError;
import java.util.List;
import java.util.Set;
import org.moneytrail.refusal.Code;

/** Gives every error that an execution ends with its code. */
final class ErrorMapping {

    private static final Set<ErrorType> MISTAKES_OF_THE_CALLER =
            Set.of(
                    ErrorType.InvalidSyntax,
                    ErrorType.ValidationError,
                    ErrorType.OperationNotSupported);

    private ErrorMapping() {}

    static GraphQLError mapped(GraphQLError error) {
        if (error instanceof ApiError) {
            return error;
        }
        List<Object> path = error.getPath() == null ? List.of() : error.getPath();
        ApiError mapped = unlocated(error, path);
        return mapped.below(path)
                .at(error.getLocations() == null ? List.of() : error.getLocations());
    }

    private static ApiError unlocated(GraphQLError error, List<Object> path) {
        if (error instanceof ExceptionWhileDataFetching thrown) {
            return Thrown.answered(thrown.getException(), path);
        }
        if (error instanceof LimitExceeded limit) {
            return ApiError.of(Code.QUERY_TOO_COMPLEX, String.valueOf(limit.getMessage()));
        }
        if (error instanceof Refused refused) {
            return ApiError.of(refused.refusal().code(), refused.refusal().getMessage());
        }
        if (error instanceof AbortExecutionException aborted) {
            return Faults.masked(aborted);
        }
        if (error instanceof BeanValidationError violations) {
            return Mistakes.violated(violations, path);
        }
        if (error instanceof ValidationError invalid) {
            return Mistakes.invalid(invalid);
        }
        if (error.getErrorType() instanceof ErrorType type
                && MISTAKES_OF_THE_CALLER.contains(type)) {
            return Mistakes.refused(error.getMessage());
        }
        return Faults.masked(error.toString());
    }
}
