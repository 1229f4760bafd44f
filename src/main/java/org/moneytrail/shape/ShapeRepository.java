package org.moneytrail.shape;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

/** Walks the graph step by step: one statement for all entities of a step, however many they are. */
@ApplicationScoped
public class ShapeRepository {

    /** So many facts of one entity are looked through for edges to the others of a picture. */
    static final int SCANNED = 5_000;

    private static final CypherQuery STARTS = CypherQuery.of("shape/starts");
    private static final CypherQuery STEPS = CypherQuery.of("shape/steps");
    private static final CypherQuery DRAWING = CypherQuery.of("shape/drawing");
    private static final CypherQuery FACTS = CypherQuery.of("shape/facts-of-entity");
    private static final int MOST_LINKS = 100_000;
    private static final int MOST_STEPS = 20_000;
    private static final int FACTS_OF_AN_EDGE = 100;

    private final GraphReader graph;

    public ShapeRepository(GraphReader graph) {
        this.graph = graph;
    }

    /** @param cut there are more than one step may bring */
    record Steps(List<Step> found, boolean cut) {}

    /** Those of the first id that there is. */
    Uni<List<Start>> starts(List<String> ids) {
        return graph.list(STARTS, Map.of("ids", ids), Start::of)
                .map(
                        found ->
                                found.stream()
                                        .filter(start -> start.asked().equals(found.get(0).asked()))
                                        .toList());
    }

    /** To all neighbours with one of the labels, those with the most links first. */
    Uni<Steps> steps(Collection<String> ids, List<String> labels) {
        Map<String, Object> parameters =
                Map.of(
                        "ids", List.copyOf(ids),
                        "labels", labels,
                        "joins", SubgraphEdgeKind.joinsBothWays(),
                        "scan", MOST_LINKS,
                        "limit", MOST_STEPS);
        return graph.list(STEPS, parameters, Step::of)
                .map(
                        found ->
                                new Steps(
                                        found,
                                        found.size() >= MOST_STEPS
                                                || found.stream().mapToInt(Step::links).sum()
                                                        >= MOST_LINKS));
    }

    Uni<List<DrawnEntity>> drawing(Collection<String> ids) {
        Map<String, Object> parameters =
                Map.of(
                        "ids",
                        List.copyOf(ids),
                        "joins",
                        SubgraphEdgeKind.joins(),
                        "scan",
                        SCANNED,
                        "facts",
                        FACTS_OF_AN_EDGE);
        return graph.list(DRAWING, parameters, DrawnEntity::of);
    }

    Uni<List<String>> factsOf(String entity, int limit) {
        return graph.list(
                FACTS, Map.of("id", entity, "limit", limit), row -> row.get("id").asString());
    }
}
