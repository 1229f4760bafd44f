package org.moneytrail.question.mandate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;

@Type("DryPowderFundConnection")
@Description("A page of the funds of one verdict, by slug.")
public record DryPowderFundConnection(
        @NonNull @Description("The funds of this page.") List<@NonNull DryPowderFundEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All funds of the verdict, also those that are not summed.")
                int totalCount) {

    @Type("DryPowderFundEdge")
    @Description("One fund of a page.")
    public record DryPowderFundEdge(
            @NonNull @Description("The fund with what it has left.") DryPowderFundView node,
            @NonNull @Description("Opaque; give it to after.") String cursor) {}

    static DryPowderFundConnection of(Page<DryPowderFundView> page) {
        return new DryPowderFundConnection(
                page.edges(DryPowderFundEdge::new), page.info(), page.totalCount());
    }
}
