package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.KeyedQuery;
import org.moneytrail.graph.row.GraphRow;

/** Investors by slug, with the startups in whose rounds they took part. */
@ApplicationScoped
class PartyRepository {

    private static final KeyedQuery PARTIES =
            new KeyedQuery(CypherQuery.of("question/startups-of-parties"), "slugs", "slug");

    /** @param ids its own id and that of the fund or organization that is the same body */
    record Row(String slug, List<String> ids, List<String> startups) {

        static Row of(GraphRow row) {
            return new Row(row.text("slug"), row.texts("ids"), row.texts("startups"));
        }
    }

    private final KeptRows graph;

    PartyRepository(KeptRows graph) {
        this.graph = graph;
    }

    Uni<List<Row>> list(Collection<String> slugs) {
        return graph.list(PARTIES, slugs, Map.of(), Row::of)
                .map(
                        rows ->
                                rows.values().stream()
                                        .flatMap(List::stream)
                                        .sorted(Comparator.comparing(Row::slug))
                                        .toList());
    }
}
