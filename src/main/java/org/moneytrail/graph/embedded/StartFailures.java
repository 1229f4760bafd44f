package org.moneytrail.graph.embedded;

import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.moneytrail.graph.GraphStartFailure;
import org.neo4j.io.locker.FileLockException;

/** Puts what the server throws, which is nested deep, into one line that says what to do. */
final class StartFailures {
    private StartFailures() {}

    static GraphStartFailure explained(RuntimeException failure, Path home, int port) {
        List<Throwable> causes =
                Stream.iterate((Throwable) failure, c -> c != null, Throwable::getCause).toList();
        if (failure instanceof GraphStartFailure told) {
            return told;
        }
        if (causes.stream().anyMatch(FileLockException.class::isInstance)) {
            return new GraphStartFailure(
                    "The graph in "
                            + home
                            + " is in use by another process;"
                            + " stop it, or name another directory in moneytrail.graph.directory");
        }
        if (causes.stream().anyMatch(BindException.class::isInstance)) {
            return new GraphStartFailure(
                    "Port "
                            + port
                            + " of moneytrail.graph.bolt-port is taken; 0 takes any free one");
        }
        if (causes.stream().anyMatch(StartFailures::isDiskFull)) {
            return new GraphStartFailure("The disk of the graph's directory " + home + " is full");
        }
        Throwable root = causes.get(causes.size() - 1);
        return new GraphStartFailure(
                "The graph in "
                        + home
                        + " can't be opened: it is damaged, or another version"
                        + " or edition of Neo4j wrote it ("
                        + firstLine(root)
                        + "); move it away to begin with an empty one");
    }

    private static boolean isDiskFull(Throwable cause) {
        return cause.getMessage() != null && cause.getMessage().contains("No space left");
    }

    private static String firstLine(Throwable cause) {
        String text =
                cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return text.lines().findFirst().orElse("").strip();
    }
}
