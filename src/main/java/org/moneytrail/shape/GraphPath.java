package org.moneytrail.shape;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("GraphPath")
@Description("A way from one entity to another that meets no entity twice.")
public record GraphPath(
        @NonNull @Description("From the one end to the other.") List<@NonNull SubgraphNode> nodes,
        @NonNull
                @Description(
                        "Everything that joins a node to the next, in the order of the way, money"
                                + " first; its own direction is that of the money and may be against the way.")
                List<@NonNull SubgraphEdge> edges,
        @NonNull @Description("How many steps it takes: one less than nodes.") int length) {}
