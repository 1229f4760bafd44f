package org.moneytrail.contract;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("StatementConnection")
@Description("A page of statements, canonical ones first.")
public record StatementConnection(
        @NonNull @Description("The statements of this page.") List<@NonNull StatementEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All statements, whatever the page.") int totalCount) {

    @Type("StatementEdge")
    @Description("One statement of a page.")
    public record StatementEdge(
            @NonNull @Description("The statement.") StatementView node,
            @NonNull @Description("Opaque; give it to after.") String cursor) {}

    public static StatementConnection of(List<StatementView> told, PageRequest request) {
        return of(Page.of(told, StatementView::key, request));
    }

    public static StatementConnection of(Page<StatementView> page) {
        return new StatementConnection(
                page.edges(StatementEdge::new), page.info(), page.totalCount());
    }
}
