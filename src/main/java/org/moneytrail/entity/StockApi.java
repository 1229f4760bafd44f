package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Listed securities and their issuers, from both ends. */
@GraphQLApi
public class StockApi {

    private final EntityRepository entities;
    private final StockRepository stocks;
    private final LinkRepository links;

    StockApi(EntityRepository entities, StockRepository stocks, LinkRepository links) {
        this.entities = entities;
        this.stocks = stocks;
        this.links = links;
    }

    @Query("conceptStock")
    @Description("One concept stock. An unknown id is an error NOT_FOUND with suggestions.")
    public Uni<ConceptStockView> conceptStock(
            @NonNull @Id @Name("id") @Description("\"Stock:slug\", the bare slug, or the ticker.")
                    String id) {
        return stocks.idOf(id)
                .flatMap(found -> entities.get("Stock", found, ConceptStockView.class));
    }

    @Name("issuer")
    @Description("Whose shares they are.")
    public Uni<@NonNull OrganizationView> issuer(@Source ConceptStockView stock) {
        return entities.load(stock.issuerId(), OrganizationView.class);
    }

    @Name("stocks")
    @Description("Its listed securities, by slug.")
    public Uni<@NonNull List<@NonNull ConceptStockView>> stocks(
            @Source OrganizationView organization) {
        return links.pointingAt(organization.id(), "ISSUED_BY", ConceptStockView.class);
    }
}
