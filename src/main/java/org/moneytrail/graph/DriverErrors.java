package org.moneytrail.graph;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.moneytrail.refusal.GraphUnavailable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.value.ValueException;

/** Tells a graph that is not there from a statement of ours that is wrong: only the first is a refusal. */
final class DriverErrors {
    /** The server understood the statement and can't run it, today or tomorrow. */
    private static final List<String> OUR_FAULT =
            List.of(
                    "Neo.ClientError.Statement.",
                    "Neo.ClientError.Schema.",
                    "Neo.ClientError.Procedure.");

    private DriverErrors() {}

    static boolean mayPass(Throwable error) {
        return unwrapped(error) instanceof RetryableException;
    }

    static Throwable explained(String statements, Throwable error) {
        Throwable cause = unwrapped(error);
        if (cause instanceof Neo4jException driverError && !isOurFault(driverError)) {
            return new GraphUnavailable("The graph did not answer; please try again later", cause);
        }
        return cause instanceof Neo4jException
                ? new IllegalStateException(
                        "Statement failed: " + statements + ": " + cause.getMessage(), cause)
                : cause;
    }

    private static boolean isOurFault(Neo4jException error) {
        String code = error.code() == null ? "" : error.code();
        return error instanceof ValueException || OUR_FAULT.stream().anyMatch(code::startsWith);
    }

    private static Throwable unwrapped(Throwable error) {
        return error instanceof CompletionException && error.getCause() != null
                ? error.getCause()
                : error;
    }
}
