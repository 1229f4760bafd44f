package org.moneytrail.question.claim;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.evidence.ClaimView;

@Type("ClaimConnection")
@Description("A page of headline sums, by slug.")
public record ClaimConnection(
        @NonNull @Description("The claims of this page.") List<@NonNull ClaimEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All claims that were asked for, whatever the page.")
                int totalCount) {

    @Type("ClaimEdge")
    @Description("One claim of a page.")
    public record ClaimEdge(
            @NonNull @Description("The claim.") ClaimView node,
            @NonNull @Description("Opaque; give it to after.") String cursor) {}

    static ClaimConnection of(Page<ClaimView> page) {
        return new ClaimConnection(page.edges(ClaimEdge::new), page.info(), page.totalCount());
    }
}
