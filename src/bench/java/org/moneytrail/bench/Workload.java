package org.moneytrail.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A question as GraphQL and as the best single statement over the same graph.
 *
 * @param asked what is asked for: the variables of the query, and the parameters of the statement
 */
record Workload(String name, String graphql, String cypher, List<Asked> asked) {

    record Asked(Map<String, Object> variables, Map<String, Object> parameters) {}

    private static final Path FILES = Path.of("src/bench/workloads");

    static Workload of(String name, String file, List<Asked> asked) {
        return new Workload(name, query(file), file(file + ".cypher"), asked);
    }

    /** One line, since the load tool takes a request a line. */
    static String query(String name) {
        return file(name + ".graphql").replaceAll("\\s+", " ").strip();
    }

    private static String file(String name) {
        try {
            return Files.readString(FILES.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
