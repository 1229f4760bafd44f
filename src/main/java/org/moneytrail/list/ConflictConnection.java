package org.moneytrail.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.evidence.ConflictView;

@Type("ConflictConnection")
@Description("A page of conflicts, by fact and field.")
public record ConflictConnection(
        @NonNull @Description("The conflicts of this page.") List<@NonNull ConflictEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All conflicts, whatever the page.") int totalCount) {

    @Type("ConflictEdge")
    @Description("One conflict of a page.")
    public record ConflictEdge(
            @NonNull @Description("The conflict.") ConflictView node,
            @NonNull @Description("Opaque; give it to after.") String cursor) {}

    static ConflictConnection of(Page<ConflictView> page) {
        return new ConflictConnection(
                page.edges(ConflictEdge::new), page.info(), page.totalCount());
    }
}
