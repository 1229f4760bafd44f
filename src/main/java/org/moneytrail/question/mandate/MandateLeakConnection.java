package org.moneytrail.question.mandate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;

@Type("MandateLeakConnection")
@Description(
        "A page of leaks, by round, clause and path. They are not summed, since two clauses can forbid"
                + " the same money. No leak means that none is documented.")
public record MandateLeakConnection(
        @NonNull @Description("The leaks of this page.") List<@NonNull MandateLeakEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All leaks, whatever the page.") int totalCount) {

    @Type("MandateLeakEdge")
    @Description("One leak of a page.")
    public record MandateLeakEdge(
            @NonNull @Description("The leak.") MandateLeakView node,
            @NonNull @Description("Opaque; give it to after.") String cursor) {}

    static MandateLeakConnection of(Page<MandateLeakView> page) {
        return new MandateLeakConnection(
                page.edges(MandateLeakEdge::new), page.info(), page.totalCount());
    }
}
