package org.moneytrail.evidence;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.level.Keyed;

@Type("ParticipationConnection")
@Description("A page of parts of rounds, by the day that the first telling of the round gives.")
public record ParticipationConnection(
        @NonNull @Description("The parts of this page.") List<@NonNull ParticipationEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All parts, whatever the page.") int totalCount) {

    @Type("ParticipationEdge")
    @Description("One part of a page.")
    public record ParticipationEdge(
            @NonNull @Description("What stands here.") ParticipationView node,
            @NonNull @Description("Opaque; give it to after or before.") String cursor) {}

    static ParticipationConnection of(Page<Keyed<ParticipationView>> page) {
        return new ParticipationConnection(
                page.edges((leg, cursor) -> new ParticipationEdge(leg.item(), cursor)),
                page.info(),
                page.totalCount());
    }
}
