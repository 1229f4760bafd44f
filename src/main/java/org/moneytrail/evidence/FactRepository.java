package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.moneytrail.fact.Fact;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

/** Facts with all their tellings: rounds whole, everything else one by one. */
@ApplicationScoped
public class FactRepository {

    private static final CypherQuery ROUNDS = CypherQuery.of("evidence/rounds");
    private static final CypherQuery BY_ID = CypherQuery.of("evidence/facts-by-id");
    private static final CypherQuery ABOUT = CypherQuery.of("evidence/facts-about");

    private static final CypherQuery OF_KIND = CypherQuery.of("evidence/facts-of-kind");
    private static final CypherQuery BEYOND_ROUNDS = CypherQuery.of("evidence/facts-beyond-rounds");
    private static final int MOST = 5_000;

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

    private static List<Fact<?>> facts(List<FactRecord> rows) {
        return rows.stream().<Fact<?>>flatMap(row -> row.fact().stream()).toList();
    }

    Uni<List<FactRecord>> list(Collection<String> ids) {
        return graph.list(BY_ID, Map.of("ids", List.copyOf(ids)), FactRecord::of);
    }

    /** Those of the ids that exist, other than rounds and their parts, for the rules. */
    public Uni<List<Fact<?>>> facts(Collection<String> ids) {
        return list(ids).map(FactRepository::facts);
    }

    /** The same, for the rules. */
    public Uni<List<Fact<?>>> factsAbout(Collection<String> ids, List<String> relationships) {
        return about(ids, relationships).map(FactRepository::facts);
    }

    /** All facts of a kind other than rounds and their parts, by slug, for the rules. */
    public <F extends Fact<?>> Uni<List<F>> all(Class<F> kind) {
        Map<String, Object> parameters = Map.of("kind", kind.getSimpleName(), "limit", MOST);
        return graph.list(OF_KIND, parameters, FactRecord::of)
                .map(rows -> facts(rows).stream().map(kind::cast).toList());
    }

    /**
     * All facts that happened to no organization in particular.
     *
     * @param limit more than there can be
     */
    public Uni<List<Fact<?>>> beyondRounds(int limit) {
        return graph.list(BEYOND_ROUNDS, Map.of("limit", limit), FactRecord::of)
                .map(FactRepository::facts);
    }

    /** Facts other than rounds that point at the entities by one of the relationships. */
    Uni<List<FactRecord>> about(Collection<String> ids, List<String> relationships) {
        return graph.list(
                ABOUT,
                Map.of("ids", List.copyOf(ids), "relationships", relationships),
                FactRecord::of);
    }
}
