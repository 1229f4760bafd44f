package org.moneytrail.browse;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.contract.SourceView;

@Type("SourceConnection")
@Description("A page of sources.")
public record SourceConnection(
        @NonNull @Description("The sources of this page.") List<@NonNull SourceEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All sources, whatever the page.") int totalCount) {

    @Type("SourceEdge")
    @Description("One of the sources of a page.")
    public record SourceEdge(
            @NonNull @Description("What stands here.") SourceView node,
            @NonNull @Description("Opaque; give it to after or before.") String cursor) {}

    static SourceConnection of(Page<SourceView> page) {
        return new SourceConnection(page.edges(SourceEdge::new), page.info(), page.totalCount());
    }
}
