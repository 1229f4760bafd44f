package org.moneytrail.list;

import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.evidence.FundingRoundView;

@Type("FundingRoundConnection")
@Description("A page of rounds.")
public record FundingRoundConnection(
        @NonNull @Description("The rounds of this page.") List<@NonNull FundingRoundEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    @Type("FundingRoundEdge")
    @Description("One of the rounds of a page.")
    public record FundingRoundEdge(
            @NonNull @Description("What stands here.") FundingRoundView node,
            @NonNull @Description("Opaque; give it to after or before, with the same orderBy.")
                    String cursor) {}

    static FundingRoundConnection of(Listed<FundingRoundView> page) {
        return new FundingRoundConnection(
                page.edges(FundingRoundEdge::new), page.info(), page.total());
    }
}
