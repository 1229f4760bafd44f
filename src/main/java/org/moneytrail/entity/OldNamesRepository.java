package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

/** What was merged into something else goes on answering to its id. */
@ApplicationScoped
public class OldNamesRepository {

    private static final CypherQuery MERGED = CypherQuery.of("entity/merged");
    private static final int MOST = 20_000;

    private final GraphReader graph;

    OldNamesRepository(GraphReader graph) {
        this.graph = graph;
    }

    private record Name(String id, String survivor) {}

    /** The id that each old id stands for now. */
    public Uni<Map<String, String>> survivors() {
        return graph.list(
                        MERGED,
                        Map.of("limit", MOST),
                        row -> new Name(row.get("id").asString(), row.get("survivor").asString()))
                .map(names -> names.stream().collect(Collectors.toMap(Name::id, Name::survivor)));
    }
}
