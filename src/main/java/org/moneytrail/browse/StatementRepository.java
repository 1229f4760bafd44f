package org.moneytrail.browse;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Recorded;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.neo4j.driver.Record;

/** What a source told, whatever it is about. */
@ApplicationScoped
class StatementRepository {

    private static final CypherQuery OF_SOURCE = CypherQuery.of("browse/statements-of-source");
    private static final int MOST = 5_000;

    private final GraphReader graph;

    StatementRepository(GraphReader graph) {
        this.graph = graph;
    }

    Uni<List<StatementView>> toldBy(String source) {
        return graph.list(
                        OF_SOURCE,
                        Map.of("slug", source, "limit", MOST),
                        StatementRepository::statement)
                .map(
                        found ->
                                found.stream()
                                        .sorted(Comparator.comparing(StatementView::key))
                                        .toList());
    }

    private static StatementView statement(Record row) {
        Map<String, Object> recorded =
                Map.of(
                        "statement", row.get("statement").asMap(),
                        "source", row.get("source").asMap());
        String about = row.get("about").asString();
        return StatementView.of(about, Recorded.statements(List.of(recorded), told -> told)).get(0);
    }
}
