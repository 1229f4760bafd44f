package org.moneytrail.list;

import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.entity.InvestorView;

@Type("InvestorConnection")
@Description("A page of investors.")
public record InvestorConnection(
        @NonNull @Description("The investors of this page.") List<@NonNull InvestorEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    @Type("InvestorEdge")
    @Description("One of the investors of a page.")
    public record InvestorEdge(
            @NonNull @Description("What stands here.") InvestorView node,
            @NonNull @Description("Opaque; give it to after or before, with the same orderBy.")
                    String cursor) {}

    static InvestorConnection of(Listed<InvestorView> page) {
        return new InvestorConnection(page.edges(InvestorEdge::new), page.info(), page.total());
    }
}
