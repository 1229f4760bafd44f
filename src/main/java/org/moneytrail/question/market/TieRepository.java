package org.moneytrail.question.market;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.rule.market.Tie;
import org.moneytrail.rule.market.Vehicles;
import org.neo4j.driver.Record;

/** Who acts for whom, as documented. */
@ApplicationScoped
class TieRepository {

    private static final CypherQuery TIES = CypherQuery.of("market/ties");
    private static final String WORDS = "wholly owned by ";
    private static final int MOST = 20_000;

    private final GraphReader graph;

    TieRepository(GraphReader graph) {
        this.graph = graph;
    }

    Uni<Vehicles> vehicles() {
        return graph.list(TIES, Map.of("words", WORDS, "limit", MOST), TieRepository::tie)
                .map(Vehicles::new);
    }

    private static Tie tie(Record row) {
        String percent = row.get("percent").asString(null);
        return new Tie(
                row.get("owner").asString(),
                row.get("vehicle").asString(),
                Tie.Kind.valueOf(row.get("kind").asString()),
                percent == null ? null : new BigDecimal(percent));
    }
}
