package org.moneytrail.http.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moneytrail.observe.RequestId;
import org.moneytrail.refusal.Code;
import org.moneytrail.refusal.Violation;

/** An error as the contract has it: located where it can be, and with a code always. */
@SuppressWarnings("serial")
public record ApiError(
        String message,
        List<SourceLocation> locations,
        List<Object> path,
        Map<String, Object> extensions)
        implements GraphQLError {

    public static ApiError of(Code code, String message) {
        return new ApiError(message, List.of(), List.of(), Map.of("code", code.name()));
    }

    ApiError with(String extension, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(extension, value);
        return new ApiError(message, locations, path, more);
    }

    ApiError withViolations(List<Violation> violations) {
        return with(
                "violations",
                violations.stream()
                        .map(
                                violation ->
                                        Map.of(
                                                "path",
                                                violation.path(),
                                                "message",
                                                violation.message()))
                        .toList());
    }

    public ApiError at(List<SourceLocation> places) {
        return new ApiError(message, List.copyOf(places), path, extensions);
    }

    ApiError below(List<Object> responsePath) {
        return new ApiError(message, locations, List.copyOf(responsePath), extensions);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    /** Without the classification of the engine, which says less than our code. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (!locations.isEmpty()) {
            error.put(
                    "locations",
                    locations.stream()
                            .map(
                                    place ->
                                            Map.of(
                                                    "line",
                                                    place.getLine(),
                                                    "column",
                                                    place.getColumn()))
                            .toList());
        }
        if (!path.isEmpty()) {
            error.put("path", path);
        }
        error.put("extensions", named());
        return error;
    }

    /** With the name under which the log has this request. */
    private Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>(extensions);
        RequestId.current().ifPresent(id -> named.put("requestId", id));
        return named;
    }
}
