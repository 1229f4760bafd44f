package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

/** Facts with all their tellings: rounds whole, everything else one by one. */
@ApplicationScoped
public class FactRepository {

    private static final CypherQuery ROUNDS = CypherQuery.of("evidence/rounds");
    private static final CypherQuery BY_ID = CypherQuery.of("evidence/facts-by-id");
    private static final CypherQuery ABOUT = CypherQuery.of("evidence/facts-about");

    private final GraphReader graph;

    FactRepository(GraphReader graph) {
        this.graph = graph;
    }

    /** Those of the slugs that exist. */
    public Uni<List<RoundRecord>> rounds(Collection<String> slugs) {
        return rounds(slugs, List.of());
    }

    /** All rounds that the organizations raised. */
    public Uni<List<RoundRecord>> roundsOf(Collection<String> startups) {
        return rounds(List.of(), startups);
    }

    private Uni<List<RoundRecord>> rounds(Collection<String> slugs, Collection<String> startups) {
        return graph.list(
                ROUNDS,
                Map.of("slugs", List.copyOf(slugs), "startups", List.copyOf(startups)),
                RoundRecord::of);
    }

    Uni<List<FactRecord>> list(Collection<String> ids) {
        return graph.list(BY_ID, Map.of("ids", List.copyOf(ids)), FactRecord::of);
    }

    /** Facts other than rounds that point at the entities by one of the relationships. */
    Uni<List<FactRecord>> about(Collection<String> ids, List<String> relationships) {
        return graph.list(
                ABOUT,
                Map.of("ids", List.copyOf(ids), "relationships", relationships),
                FactRecord::of);
    }
}
