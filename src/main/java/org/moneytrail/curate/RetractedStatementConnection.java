package org.moneytrail.curate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;

@Type("RetractedStatementConnection")
@Description("A page of statements, the latest first.")
public record RetractedStatementConnection(
        @NonNull @Description("The statements of this page.")
                List<@NonNull RetractedStatementEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All of them, whatever the page.") int totalCount) {

    @Type("RetractedStatementEdge")
    @Description("One of the statements of a page.")
    public record RetractedStatementEdge(
            @NonNull @Description("What stands here.") RetractedStatementView node,
            @NonNull @Description("Opaque; give it to after.") String cursor) {}

    static RetractedStatementConnection of(Page<RetractedStatementView> page) {
        return new RetractedStatementConnection(
                page.edges(RetractedStatementEdge::new), page.info(), page.totalCount());
    }
}
