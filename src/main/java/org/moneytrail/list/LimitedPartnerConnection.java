package org.moneytrail.list;

import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.entity.LimitedPartnerView;

@Type("LimitedPartnerConnection")
@Description("A page of limited partners.")
public record LimitedPartnerConnection(
        @NonNull @Description("The limited partners of this page.")
                List<@NonNull LimitedPartnerEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    @Type("LimitedPartnerEdge")
    @Description("One of the limited partners of a page.")
    public record LimitedPartnerEdge(
            @NonNull @Description("What stands here.") LimitedPartnerView node,
            @NonNull @Description("Opaque; give it to after or before, with the same orderBy.")
                    String cursor) {}

    static LimitedPartnerConnection of(Listed<LimitedPartnerView> page) {
        return new LimitedPartnerConnection(
                page.edges(LimitedPartnerEdge::new), page.info(), page.total());
    }
}
