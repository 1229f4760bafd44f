package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;

/** The listed securities: few, and wanted as a whole. */
@ApplicationScoped
public class StockRepository {

    private static final CypherQuery STOCKS = CypherQuery.of("entity/stocks");
    private static final String TYPE = "Stock";
    private static final int MOST = 5_000;

    /** @param issuer id of the organization */
    public record Listing(String id, String slug, @Nullable String ticker, String issuer) {

        static Listing of(GraphRow row) {
            return new Listing(
                    row.text("id"), row.text("slug"), row.textOrNull("ticker"), row.text("issuer"));
        }
    }

    private final KeptRows graph;
    private final EntityRepository entities;

    StockRepository(KeptRows graph, EntityRepository entities) {
        this.graph = graph;
        this.entities = entities;
    }

    public Uni<List<Listing>> listings() {
        return graph.whole(
                STOCKS, Map.of("limit", MOST), rows -> rows.stream().map(Listing::of).toList());
    }

    /** All of them, by slug. */
    public Uni<List<ConceptStockView>> all() {
        return listings().flatMap(found -> views(found.stream().map(Listing::id).toList()));
    }

    /**
     * The stock of an id, a slug or a ticker, whatever its exchange.
     *
     * @throws NotFound with the slugs and tickers that come nearest
     */
    Uni<String> idOf(String asked) {
        return listings()
                .map(
                        found ->
                                found.stream()
                                        .filter(listing -> listing.id().equals(id(asked)))
                                        .findFirst()
                                        .or(() -> ofTicker(found, asked))
                                        .orElseThrow(() -> unknown(found, asked))
                                        .id());
    }

    private static String id(String asked) {
        return GlobalId.parse(asked).mayBe(TYPE) ? TYPE + ":" + GlobalId.parse(asked).slug() : "";
    }

    private static Optional<Listing> ofTicker(List<Listing> listings, String asked) {
        return listings.stream().filter(listing -> isTicker(listing, asked)).findFirst();
    }

    private static NotFound unknown(List<Listing> listings, String asked) {
        List<String> names = new ArrayList<>(listings.stream().map(Listing::slug).toList());
        listings.stream().map(Listing::ticker).filter(Objects::nonNull).forEach(names::add);
        return new NotFound(
                "There is no concept stock '" + asked + "'",
                Suggestions.nearest(GlobalId.parse(asked).slug(), names));
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
