package org.moneytrail.question;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;

@Type("MethodologyMoveConnection")
@Description("A page of items whose outcomes differ between two methodologies, by effective date.")
public record MethodologyMoveConnection(
        @NonNull @Description("The moves of this page.") List<@NonNull MethodologyMoveEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All moves, whatever the page.") int totalCount) {

    @Type("MethodologyMoveEdge")
    @Description("One move of a page.")
    public record MethodologyMoveEdge(
            @NonNull @Description("The move.") MethodologyMove node,
            @NonNull @Description("Opaque; give it to after.") String cursor) {}

    @Type("MethodologyMove")
    @Description("One item whose outcomes differ.")
    public record MethodologyMove(
            @NonNull @Description("Its outcomes by the left methodology.")
                    List<@NonNull CapitalItemView> left,
            @NonNull @Description("Its outcomes by the right methodology.")
                    List<@NonNull CapitalItemView> right,
            @Ignore org.moneytrail.fact.Fact<?> judged,
            @Ignore String key) {}

    static MethodologyMoveConnection of(Page<MethodologyMove> page) {
        return new MethodologyMoveConnection(
                page.edges(MethodologyMoveEdge::new), page.info(), page.totalCount());
    }
}
