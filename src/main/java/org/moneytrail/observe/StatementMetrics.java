package org.moneytrail.observe;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.StatementListener;

/** Counts and times statements by the file that they stand in, and sums their rows. */
@ApplicationScoped
class StatementMetrics implements StatementListener {
    private final MeterRegistry registry;

    StatementMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Running begun(CypherQuery query) {
        long start = System.nanoTime();
        return (rows, error) -> {
            Timer.builder("moneytrail.statement")
                    .description("Cypher statements by the name of their file")
                    .tag("statement", query.name())
                    .tag("outcome", Outcomes.of(error))
                    .register(registry)
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            DistributionSummary.builder("moneytrail.statement.rows")
                    .description("Rows read, or nodes and relationships made or removed")
                    .tag("statement", query.name())
                    .register(registry)
                    .record(rows);
        };
    }
}
