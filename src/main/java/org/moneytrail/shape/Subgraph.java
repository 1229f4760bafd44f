package org.moneytrail.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Subgraph")
@Description("A part of the graph, ready for a force layout.")
public record Subgraph(
        @NonNull @Description("The nearest first; of equally near ones those with the most facts.")
                List<@NonNull SubgraphNode> nodes,
        @NonNull
                @Description(
                        "Everything that joins two of the nodes, money first; both ends are among them.")
                List<@NonNull SubgraphEdge> edges,
        @NonNull @Description("A limit cut something: there is more than is shown.")
                boolean truncated) {

    /** @param distances in the order of the nodes */
    static Subgraph of(Map<String, Integer> distances, List<DrawnEntity> drawn, boolean truncated) {
        Map<String, DrawnEntity> found =
                drawn.stream().collect(Collectors.toMap(DrawnEntity::id, Function.identity()));
        List<SubgraphNode> nodes =
                distances.entrySet().stream()
                        .filter(node -> found.containsKey(node.getKey()))
                        .map(
                                node ->
                                        SubgraphNode.of(
                                                Objects.requireNonNull(found.get(node.getKey())),
                                                node.getValue()))
                        .toList();
        boolean cut = drawn.stream().anyMatch(entity -> entity.degree() > ShapeRepository.SCANNED);
        return new Subgraph(nodes, edges(drawn), truncated || cut);
    }

    static List<SubgraphEdge> edges(List<DrawnEntity> drawn) {
        Map<String, SubgraphEdge> edges = new LinkedHashMap<>();
        drawn.stream()
                .flatMap(SubgraphEdge::of)
                .forEach(edge -> edges.merge(edge.id(), edge, SubgraphEdge::plus));
        return edges.values().stream().sorted(SubgraphEdge.MONEY_FIRST).toList();
    }
}
