package org.moneytrail.graph;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.moneytrail.refusal.GraphUnavailable;
import org.moneytrail.refusal.Timeout;
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

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    /** By an operator or by us, and with the driver's own word for it where it hears of it late. */
    private static final List<String> ENDED =
            List.of(
                    "Neo.TransientError.Transaction.Terminated",
                    "Neo.ClientError.Transaction.Terminated");

    private DriverErrors() {}

    static boolean mayPass(Throwable error) {
        return unwrapped(error) instanceof RetryableException;
    }

    static Throwable explained(String statements, Throwable error) {
        Throwable cause = unwrapped(error);
        if (!(cause instanceof Neo4jException driverError)) {
            return cause;
        }
        if (code(driverError).startsWith(TIMED_OUT)) {
            return new Timeout("The graph took too long to answer");
        }
        if (ENDED.contains(code(driverError))) {
            return new Timeout("The statement was ended before the graph could answer");
        }
        if (hasPanicked(driverError)) {
            return new GraphUnavailable(
                    "The graph has stopped after a critical error, such as a full disk, and needs to be restarted",
                    cause);
        }
        return isOurFault(driverError)
                ? new IllegalStateException(
                        "Statement failed: " + statements + ": " + cause.getMessage(), cause)
                : new GraphUnavailable("The graph did not answer; please try again later", cause);
    }

    /** The server has no code of its own for it. */
    private static boolean hasPanicked(Neo4jException error) {
        return String.valueOf(error.getMessage()).contains("critical error");
    }

    private static boolean isOurFault(Neo4jException error) {
        return error instanceof ValueException
                || OUR_FAULT.stream().anyMatch(code(error)::startsWith);
    }

    private static String code(Neo4jException error) {
        return error.code() == null ? "" : error.code();
    }

    private static Throwable unwrapped(Throwable error) {
        return error instanceof CompletionException && error.getCause() != null
                ? error.getCause()
                : error;
    }
}
