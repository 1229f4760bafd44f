package org.moneytrail.list;

import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.entity.FundView;

@Type("FundConnection")
@Description("A page of funds.")
public record FundConnection(
        @NonNull @Description("The funds of this page.") List<@NonNull FundEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    @Type("FundEdge")
    @Description("One of the funds of a page.")
    public record FundEdge(
            @NonNull @Description("What stands here.") FundView node,
            @NonNull @Description("Opaque; give it to after or before, with the same orderBy.")
                    String cursor) {}

    static FundConnection of(Listed<FundView> page) {
        return new FundConnection(page.edges(FundEdge::new), page.info(), page.total());
    }
}
