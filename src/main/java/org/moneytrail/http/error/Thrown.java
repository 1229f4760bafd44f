package org.moneytrail.http.error;

import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.GraphUnavailable;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Refusal;
import org.moneytrail.refusal.Violation;

/** What a resolver threw: a refusal is told as it stands, anything else is masked. */
final class Thrown {

    private static final Logger LOG = Logger.getLogger(Thrown.class);

    private Thrown() {}

    static ApiError answered(Throwable thrown, List<Object> path) {
        Refusal refusal = refusalIn(thrown);
        if (refusal == null) {
            return Faults.masked(thrown);
        }
        ApiError error = ApiError.of(refusal.code(), refusal.getMessage());
        if (refusal instanceof NotFound missing) {
            return error.with("suggestions", missing.suggestions());
        }
        if (refusal instanceof InvalidArgument invalid) {
            return error.withViolations(below(path, invalid.violations()));
        }
        if (refusal instanceof GraphUnavailable) {
            // In one line: while the graph is away every request comes here.
            Throwable cause = refusal.getCause();
            LOG.warnf("%s (%s)", refusal.getMessage(), cause == null ? "" : cause.getMessage());
        }
        return error;
    }

    private static @Nullable Refusal refusalIn(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof Refusal)) {
            cause = cause.getCause();
        }
        return (Refusal) cause;
    }

    private static List<Violation> below(List<Object> path, List<Violation> violations) {
        return violations.stream()
                .map(
                        violation ->
                                new Violation(
                                        Paths.joined(path, violation.path()), violation.message()))
                .toList();
    }
}
