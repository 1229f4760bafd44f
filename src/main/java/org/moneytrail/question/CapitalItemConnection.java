package org.moneytrail.question;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;

@Type("CapitalItemConnection")
@Description("A page of the proof of a report, by effective date, undated last.")
public record CapitalItemConnection(
        @NonNull @Description("The items of this page.") List<@NonNull CapitalItemEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All items that were asked for, whatever the page.") int totalCount) {

    @Type("CapitalItemEdge")
    @Description("One item of a page.")
    public record CapitalItemEdge(
            @NonNull @Description("The item.") CapitalItemView node,
            @NonNull @Description("Opaque; give it to after.") String cursor) {}

    static CapitalItemConnection of(Page<CapitalItemView> page) {
        return new CapitalItemConnection(
                page.edges(CapitalItemEdge::new), page.info(), page.totalCount());
    }
}
