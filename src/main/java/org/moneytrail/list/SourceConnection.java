package org.moneytrail.list;

import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.contract.SourceView;

@Type("SourceConnection")
@Description("A page of sources.")
public record SourceConnection(
        @NonNull @Description("The sources of this page.") List<@NonNull SourceEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    @Type("SourceEdge")
    @Description("One of the sources of a page.")
    public record SourceEdge(
            @NonNull @Description("What stands here.") SourceView node,
            @NonNull @Description("Opaque; give it to after or before, with the same orderBy.")
                    String cursor) {}

    static SourceConnection of(Listed<SourceView> page) {
        return new SourceConnection(page.edges(SourceEdge::new), page.info(), page.total());
    }
}
