package org.moneytrail.list;

import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.entity.ConceptStockView;

@Type("ConceptStockConnection")
@Description("A page of concept stocks.")
public record ConceptStockConnection(
        @NonNull @Description("The concept stocks of this page.")
                List<@NonNull ConceptStockEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    @Type("ConceptStockEdge")
    @Description("One of the concept stocks of a page.")
    public record ConceptStockEdge(
            @NonNull @Description("What stands here.") ConceptStockView node,
            @NonNull @Description("Opaque; give it to after or before, with the same orderBy.")
                    String cursor) {}

    static ConceptStockConnection of(Listed<ConceptStockView> page) {
        return new ConceptStockConnection(
                page.edges(ConceptStockEdge::new), page.info(), page.total());
    }
}
