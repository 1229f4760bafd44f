package org.moneytrail.list;

import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.entity.StartupView;

@Type("StartupConnection")
@Description("A page of startups.")
public record StartupConnection(
        @NonNull @Description("The startups of this page.") List<@NonNull StartupEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    @Type("StartupEdge")
    @Description("One of the startups of a page.")
    public record StartupEdge(
            @NonNull @Description("What stands here.") StartupView node,
            @NonNull @Description("Opaque; give it to after or before, with the same orderBy.")
                    String cursor) {}

    static StartupConnection of(Listed<StartupView> page) {
        return new StartupConnection(page.edges(StartupEdge::new), page.info(), page.total());
    }
}
