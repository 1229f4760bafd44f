package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.KeptRows;

/** What was merged into something else goes on answering to its id. */
@ApplicationScoped
public class OldNamesRepository {

    private static final CypherQuery MERGED = CypherQuery.of("entity/merged");
    private static final int MOST = 20_000;

    private final KeptRows graph;

    OldNamesRepository(KeptRows graph) {
        this.graph = graph;
    }

    /** The id that each old id stands for now. */
    public Uni<Map<String, String>> survivors() {
        return graph.whole(
                MERGED,
                Map.of("limit", MOST),
                rows ->
                        rows.stream()
                                .collect(
                                        Collectors.toUnmodifiableMap(
                                                row -> row.text("id"),
                                                row -> row.text("survivor"))));
    }
}
