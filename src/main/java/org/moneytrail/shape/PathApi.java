package org.moneytrail.shape;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** By which ways two are joined. */
@GraphQLApi
public class PathApi {

    private static final String END =
            "\"Type:slug\" of an entity, a role or a fact (then any that it joins), or the bare slug.";
    private static final int HOPS = 6;
    private static final int MOST_HOPS = 8;
    private static final int PATHS = 5;
    private static final int MOST_PATHS = 20;

    private final Starts starts;
    private final ShapeRepository shapes;

    PathApi(Starts starts, ShapeRepository shapes) {
        this.starts = starts;
        this.shapes = shapes;
    }

    @Query("paths")
    @Description(
            "The shortest ways from one entity to another, whichever way the money goes. None where"
                    + " they are not joined, or are the same: that is an answer.")
    public Uni<@NonNull List<@NonNull GraphPath>> paths(
            @Name("from") @Id @NonNull @Description(END) String from,
            @Name("to") @Id @NonNull @Description(END) String to,
            @Name("maxHops") @DefaultValue("6") @Description("The most steps of a way, 1 to 8.")
                    @Nullable Integer maxHops,
            @Name("limit") @DefaultValue("5") @Description("How many ways, 1 to 20.")
                    @Nullable Integer limit,
            @Name("throughSectors")
                    @DefaultValue("false")
                    @Description(NeighbourhoodApi.THROUGH_SECTORS)
                    @Nullable Boolean throughSectors) {
        int hops = Bounds.within("maxHops", maxHops, HOPS, MOST_HOPS);
        int most = Bounds.within("limit", limit, PATHS, MOST_PATHS);
        boolean sectors = Boolean.TRUE.equals(throughSectors);
        return Uni.combine()
                .all()
                .unis(starts.of("from", from), starts.of("to", to))
                .asTuple()
                .flatMap(
                        ends -> {
                            Set<String> goals = ids(ends.getItem2());
                            Set<String> begins = ids(ends.getItem1());
                            begins.removeAll(goals);
                            return new PathSearch(shapes, begins, goals, hops, most, sectors)
                                    .find();
                        })
                .flatMap(this::drawn);
    }

    private static Set<String> ids(List<Start> found) {
        return found.stream()
                .map(Start::id)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private Uni<List<GraphPath>> drawn(List<List<String>> ways) {
        Set<String> ids = ways.stream().flatMap(Collection::stream).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return shapes.drawing(ids)
                .map(
                        drawn -> {
                            List<SubgraphEdge> edges = Subgraph.edges(drawn);
                            Map<String, DrawnEntity> found =
                                    drawn.stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            DrawnEntity::id, Function.identity()));
                            return ways.stream().map(way -> path(way, found, edges)).toList();
                        });
    }

    private static GraphPath path(
            List<String> way, Map<String, DrawnEntity> found, List<SubgraphEdge> edges) {
        List<SubgraphNode> nodes = new ArrayList<>();
        List<SubgraphEdge> joins = new ArrayList<>();
        for (int at = 0; at < way.size(); at++) {
            String here = way.get(at);
            nodes.add(SubgraphNode.of(Objects.requireNonNull(found.get(here), here), at));
            if (at > 0) {
                String before = way.get(at - 1);
                edges.stream().filter(edge -> edge.joins(before, here)).forEach(joins::add);
            }
        }
        return new GraphPath(nodes, joins, way.size() - 1);
    }
}
