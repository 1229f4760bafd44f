package org.moneytrail.curate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;

@Type("AuditEntryConnection")
@Description("A page of entries, the latest first.")
public record AuditEntryConnection(
        @NonNull @Description("The entries of this page.") List<@NonNull AuditEntryEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All of them, whatever the page.") int totalCount) {

    @Type("AuditEntryEdge")
    @Description("One of the entries of a page.")
    public record AuditEntryEdge(
            @NonNull @Description("What stands here.") AuditEntryView node,
            @NonNull @Description("Opaque; give it to after.") String cursor) {}

    static AuditEntryConnection of(Page<AuditEntryView> page) {
        return new AuditEntryConnection(
                page.edges(AuditEntryEdge::new), page.info(), page.totalCount());
    }
}
