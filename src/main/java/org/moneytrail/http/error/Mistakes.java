package org.moneytrail.http.error;

import graphql.validation.ValidationError;
import io.smallrye.graphql.validation.BeanValidationError;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.Code;
import org.moneytrail.refusal.Violation;

/** What the engine itself found wrong with a request, in words that name the schema and not the engine's classes. */
final class Mistakes {

    private static final Pattern PREFIX = Pattern.compile("^Validation error \\([^)]*\\) : ");
    private static final Pattern PARSED_VALUE =
            Pattern.compile(
                    " with value '.*' (?=is not a valid |must not be null|is missing |contains )",
                    Pattern.DOTALL);
    private static final Pattern UNKNOWN_SCALAR =
            Pattern.compile("'Unknown Scalar Type \\[[^]]*]'");
    private static final Pattern ARGUMENT = Pattern.compile("argument '([^']+)'");
    private static final Pattern VARIABLE = Pattern.compile("[Vv]ariable '([^']+)'");

    private Mistakes() {}

    /** Variables are coerced before any field is known, so a wrong one is named by itself: {@code $on}. */
    static ApiError refused(String message) {
        String clean = cleaned(message);
        Matcher variable = VARIABLE.matcher(clean);
        String path = variable.find() ? "$" + variable.group(1) : "";
        return ApiError.of(Code.INVALID_ARGUMENT, clean)
                .withViolations(List.of(new Violation(path, clean)));
    }

    static ApiError invalid(ValidationError error) {
        String message = cleaned(error.getMessage());
        Matcher argument = ARGUMENT.matcher(message);
        List<String> field = error.getQueryPath() == null ? List.of() : error.getQueryPath();
        String path = Paths.joined(field, argument.find() ? argument.group(1) : "");
        return ApiError.of(Code.INVALID_ARGUMENT, message)
                .withViolations(List.of(new Violation(path, message)));
    }

    /** Violations found while a resolver ran; those of its own arguments never come this way (see ArgumentValidation). */
    static ApiError violated(BeanValidationError error, List<Object> path) {
        List<Violation> violations =
                items(error.getExtensions().get("violations")).stream()
                        .map(Map.class::cast)
                        .map(violation -> violation(violation, path))
                        .toList();
        String message =
                violations.stream()
                        .map(violation -> violation.path() + ": " + violation.message())
                        .collect(Collectors.joining("; "));
        return ApiError.of(Code.INVALID_ARGUMENT, message).withViolations(violations);
    }

    private static Violation violation(Map<?, ?> attributes, List<Object> path) {
        String below =
                items(attributes.get("propertyPath")).stream()
                        .skip(1)
                        .map(String::valueOf)
                        .collect(Collectors.joining("."));
        return new Violation(Paths.joined(path, below), String.valueOf(attributes.get("message")));
    }

    private static String cleaned(String message) {
        String withoutPrefix = PREFIX.matcher(message).replaceFirst("");
        String withoutDump = PARSED_VALUE.matcher(withoutPrefix).replaceFirst(" ");
        return UNKNOWN_SCALAR.matcher(withoutDump).replaceAll("value");
    }

    private static Collection<?> items(@Nullable Object value) {
        return value instanceof Collection<?> items ? items : List.of();
    }
}
