package org.moneytrail.browse;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.Node;
import org.moneytrail.contract.PageArguments;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.contract.SourceView;
import org.moneytrail.contract.StatementConnection;
import org.moneytrail.refusal.InvalidArgument;

@GraphQLApi
public class NodeApi {

    private static final int MOST_IDS = 200;

    private final NodeLookup nodes;
    private final StatementRepository statements;

    NodeApi(NodeLookup nodes, StatementRepository statements) {
        this.nodes = nodes;
        this.statements = statements;
    }

    @Query("node")
    @Description("Anything by its global id; null if there is nothing of that id.")
    public Uni<Node> node(@NonNull @Id @Name("id") @Description("\"Type:slug\".") String id) {
        return nodes.list(List.of(id)).map(found -> found.get(id));
    }

    @Query("nodes")
    @Description(
            "Things by their global ids, in the order asked for; null where there is nothing of an id.")
    public Uni<@NonNull List<Node>> nodes(
            @NonNull @Id @Name("ids") @Description("At most 200 of \"Type:slug\".")
                    List<@NonNull String> ids) {
        if (ids.size() > MOST_IDS) {
            throw InvalidArgument.at(
                    "ids", "at most " + MOST_IDS + " at once, but there are " + ids.size());
        }
        return nodes.list(ids).map(found -> ids.stream().<Node>map(found::get).toList());
    }

    @Name("statements")
    @Description("Every telling of it, canonical first: dissent is never dropped (R3).")
    public Uni<@NonNull StatementConnection> statementsOfFact(
            @Source Fact fact,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return Uni.createFrom().item(() -> StatementConnection.of(fact.told(), request));
    }

    @Name("statements")
    @Description("What sources told of it; of a source, what it told of everything.")
    public Uni<@NonNull StatementConnection> statementsOfEntity(
            @Source Entity entity,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return entity instanceof SourceView source
                ? statements.toldBy(source.slug(), request)
                : Uni.createFrom().item(() -> StatementConnection.of(entity.told(), request));
    }
}
