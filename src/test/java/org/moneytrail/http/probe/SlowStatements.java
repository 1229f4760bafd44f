package org.moneytrail.http.probe;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

/** Keeps the graph busy, with one statement or with one after the other. */
@ApplicationScoped
public class SlowStatements {

    /** What the statement can be told by among those that run. */
    public static final String MARK = "probe_of_slowness";

    private static final CypherQuery SLOW =
            new CypherQuery(
                    "probe/slow",
                    "UNWIND range(1, 1000000) AS "
                            + MARK
                            + " UNWIND range(1, 1000000) AS many RETURN count(*) AS number");

    private static final CypherQuery QUICK = new CypherQuery("probe/quick", "RETURN 1 AS number");

    private final GraphReader reader;
    private final AtomicInteger sent = new AtomicInteger();

    SlowStatements(GraphReader reader) {
        this.reader = reader;
    }

    Uni<Integer> slow() {
        return reader.list(SLOW, Map.of(), row -> row.get("number").asInt())
                .map(numbers -> numbers.get(0));
    }

    /** Until something stops it. */
    Uni<Integer> many() {
        return reader.list(QUICK, Map.of(), row -> sent.incrementAndGet()).chain(this::many);
    }

    public int sent() {
        return sent.get();
    }
}
