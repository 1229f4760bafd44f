package org.moneytrail.browse;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.moneytrail.contract.SourceView;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

@GraphQLApi
public class GraphInfoApi {

    private static final CypherQuery INFO = CypherQuery.of("browse/graph-info");

    private final GraphReader graph;
    private final EntityRepository entities;

    GraphInfoApi(GraphReader graph, EntityRepository entities) {
        this.graph = graph;
        this.entities = entities;
    }

    @Query("graphInfo")
    @Description("What the graph holds, at which version of the data.")
    public Uni<@NonNull GraphInfoView> graphInfo() {
        return graph.list(INFO, Map.of(), GraphInfoView::of).map(rows -> rows.get(0));
    }

    @Name("newestSource")
    @Description("The source that was published last; null in an empty graph.")
    public Uni<SourceView> newestSource(@Source GraphInfoView info) {
        return info.newestSourceSlug() == null
                ? Uni.createFrom().nullItem()
                : entities.load("Source:" + info.newestSourceSlug(), SourceView.class);
    }
}
