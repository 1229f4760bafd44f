package org.moneytrail.testsupport;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.Neo4jConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Stands in for the reader of the running application and remembers which statements were sent, until the test ends. Counted is what
 * an application needs that keeps no rows yet, unless a test asks for more.
 */
public final class StatementCounter extends GraphReader {

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private StatementCounter(Driver driver, Neo4jConfig config) {
        super(driver, config);
    }

    /** To be called before each test. */
    public static StatementCounter installed(Driver driver, Neo4jConfig config) {
        StatementCounter counter = new StatementCounter(driver, config);
        QuarkusMock.installMockForType(counter, GraphReader.class);
        counter.forget();
        return counter;
    }

    @Override
    public <T> Uni<List<T>> list(
            CypherQuery query, Map<String, ?> parameters, Function<Record, T> mapper) {
        asked.add(query.name());
        return super.list(query, parameters, mapper);
    }

    /** The statements of one question, by name; the question must have no errors. */
    public Map<String, Long> statementsOf(String query, Map<String, ?> variables) {
        forget();
        return moreStatementsOf(query, variables);
    }

    /** What it asks for beside the rows that are kept since the last question. */
    public Map<String, Long> moreStatementsOf(String query, Map<String, ?> variables) {
        asked.clear();
        Answer.to(query, variables).data();
        return asked.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    }

    public void forget() {
        asked.clear();
        Arc.container().instance(KeptRows.class).get().forget();
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }
}
