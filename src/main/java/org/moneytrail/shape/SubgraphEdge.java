package org.moneytrail.shape;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("SubgraphEdge")
@Description("All facts of one kind that join two entities, as one line of a picture.")
public record SubgraphEdge(
        @Id
                @NonNull
                @Description("\"KIND:source>target\", the same in every answer; no id for node.")
                String id,
        @NonNull @Description("What joins them.") SubgraphEdgeKind kind,
        @Id @NonNull @Description("The node that it goes out from; money flows from here.")
                String source,
        @Id @NonNull @Description("The node that it leads to.") String target,
        @NonNull @Description("The kind in words, between the labels of source and target.")
                String label,
        @NonNull
                @Description(
                        "How many facts it stands for, 1 for a relationship without one. No sum of"
                                + " money: sums are read from the facts (R1) and judged by moneyReached.")
                int weight,
        @Id
                @NonNull
                @Description(
                        "The facts, at most 100 of them; none where the relationship is told of the entity itself.")
                List<@NonNull String> facts) {

    static final Comparator<SubgraphEdge> MONEY_FIRST =
            Comparator.comparing(SubgraphEdge::kind).thenComparing(SubgraphEdge::id);

    static Stream<SubgraphEdge> of(DrawnEntity entity) {
        return entity.edges().stream()
                .flatMap(
                        edge ->
                                SubgraphEdgeKind.of(edge.how()).stream()
                                        .map(kind -> of(entity.id(), kind, edge)));
    }

    private static SubgraphEdge of(String from, SubgraphEdgeKind kind, DrawnEntity.Edge edge) {
        String source = kind.isBackwards() ? edge.to() : from;
        String target = kind.isBackwards() ? from : edge.to();
        return new SubgraphEdge(
                kind + ":" + source + ">" + target,
                kind,
                source,
                target,
                kind.words(),
                edge.weight(),
                edge.facts());
    }

    /** Facts that join the same two in one kind by different relationships are one edge. */
    SubgraphEdge plus(SubgraphEdge other) {
        List<String> all =
                Stream.concat(facts.stream(), other.facts.stream()).distinct().sorted().toList();
        return new SubgraphEdge(id, kind, source, target, label, weight + other.weight, all);
    }

    boolean joins(String one, String another) {
        return source.equals(one) && target.equals(another)
                || source.equals(another) && target.equals(one);
    }
}
