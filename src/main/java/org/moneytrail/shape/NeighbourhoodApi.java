package org.moneytrail.shape;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.EntityKind;
import org.moneytrail.contract.Node;
import org.moneytrail.entity.EntityRepository;

/** Who is near whom. */
@GraphQLApi
public class NeighbourhoodApi {

    static final String THROUGH_SECTORS =
            "Whether a way may lead through a sector. By default a sector can be an end, and no"
                    + " bridge: two firms of one business have nothing to do with each other.";

    private static final int DEEPEST = 3;
    private static final int NODES = 200;
    private static final int MOST_NODES = 500;

    private final Starts starts;
    private final ShapeRepository shapes;
    private final EntityRepository entities;

    NeighbourhoodApi(Starts starts, ShapeRepository shapes, EntityRepository entities) {
        this.starts = starts;
        this.shapes = shapes;
        this.entities = entities;
    }

    @Query("neighbourhood")
    @Description(
            "What lies around an entity, or around those that a fact joins, ready for a force layout."
                    + " The nearest are kept when the limit cuts. Facts are taken as told, whatever"
                    + " became of them.")
    public Uni<@NonNull Subgraph> neighbourhood(
            @Name("id")
                    @Id
                    @NonNull
                    @Description("\"Type:slug\" of an entity, a role or a fact, or the bare slug.")
                    String id,
            @Name("depth") @DefaultValue("1") @Description("How many steps, 1 to 3.")
                    @Nullable Integer depth,
            @Name("kinds")
                    @Description(
                            "Only nodes of these kinds, and ways through them; a role means the organizations that play it; all if absent.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable List<@NonNull EntityKind> kinds,
            @Name("limit") @DefaultValue("200") @Description("How many nodes, 1 to 500.")
                    @Nullable Integer limit,
            @Name("throughSectors") @DefaultValue("false") @Description(THROUGH_SECTORS)
                    @Nullable Boolean throughSectors) {
        int deepest = Bounds.within("depth", depth, 1, DEEPEST);
        int most = Bounds.within("limit", limit, NODES, MOST_NODES);
        Walk walk =
                new Walk(
                        shapes,
                        Bounds.labels(kinds),
                        Boolean.TRUE.equals(throughSectors),
                        deepest,
                        most);
        return starts.of("id", id)
                .flatMap(found -> walk.from(found.stream().map(Start::id).toList()))
                .flatMap(this::drawn);
    }

    private Uni<Subgraph> drawn(Spread spread) {
        return shapes.drawing(spread.distances().keySet())
                .map(drawn -> Subgraph.of(spread.distances(), drawn, spread.cut()));
    }

    @Name("node")
    @Description("The entity itself.")
    public Uni<@NonNull Node> node(@Source SubgraphNode node) {
        return entities.load(node.id(), Entity.class).map(found -> found);
    }
}
