package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.neo4j.driver.Record;

/** The listed securities: few, and wanted as a whole. */
@ApplicationScoped
public class StockRepository {

    private static final CypherQuery STOCKS = CypherQuery.of("entity/stocks");
    private static final int MOST = 5_000;

    /** @param issuer id of the organization */
    public record Listing(String id, String slug, @Nullable String ticker, String issuer) {

        static Listing of(Record row) {
            return new Listing(
                    row.get("id").asString(),
                    row.get("slug").asString(),
                    row.get("ticker").asString(null),
                    row.get("issuer").asString());
        }
    }

    private final GraphReader graph;
    private final EntityRepository entities;

    StockRepository(GraphReader graph, EntityRepository entities) {
        this.graph = graph;
        this.entities = entities;
    }

    public Uni<List<Listing>> listings() {
        return graph.list(STOCKS, Map.of("limit", MOST), Listing::of);
    }

    /** All of them, by slug. */
    public Uni<List<ConceptStockView>> all() {
        return listings().flatMap(found -> views(found.stream().map(Listing::id).toList()));
    }

    /** The slug for a ticker, whatever its exchange; what is no ticker stays as it is. */
    Uni<String> idOf(String slugOrTicker) {
        return listings()
                .map(
                        found ->
                                found.stream()
                                        .filter(l -> isTicker(l, slugOrTicker))
                                        .map(Listing::id)
                                        .findFirst()
                                        .orElse(slugOrTicker));
    }

    private static boolean isTicker(Listing listing, String asked) {
        String ticker = listing.ticker();
        return ticker != null
                && (ticker.equalsIgnoreCase(asked) || ticker.split("\\.")[0].equals(asked));
    }

    private Uni<List<ConceptStockView>> views(List<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : entities.list(ids)
                        .map(
                                found ->
                                        ids.stream()
                                                .map(found::get)
                                                .filter(Objects::nonNull)
                                                .map(ConceptStockView.class::cast)
                                                .toList());
    }
}
