package org.moneytrail.browse;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.entity.StartupView;

@Type("StartupConnection")
@Description("A page of startups.")
public record StartupConnection(
        @NonNull @Description("The startups of this page.") List<@NonNull StartupEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All startups, whatever the page.") int totalCount) {

    @Type("StartupEdge")
    @Description("One of the startups of a page.")
    public record StartupEdge(
            @NonNull @Description("What stands here.") StartupView node,
            @NonNull @Description("Opaque; give it to after or before.") String cursor) {}

    static StartupConnection of(Page<StartupView> page) {
        return new StartupConnection(page.edges(StartupEdge::new), page.info(), page.totalCount());
    }
}
