package org.moneytrail.backing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.level.Keyed;

@Type("InvestorStartupConnection")
@Description("A page of the startups in whose rounds one party took part, each once, by slug.")
public record InvestorStartupConnection(
        @NonNull @Description("The startups of this page.")
                List<@NonNull InvestorStartupEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All startups, whatever the page.") int totalCount) {

    @Type("InvestorStartupEdge")
    @Description("One startup of a page, with the rounds that lie between.")
    public record InvestorStartupEdge(
            @NonNull @Description("Opaque; give it to after or before.") String cursor,
            @Ignore Backing backing) {}

    static InvestorStartupConnection of(Page<Keyed<Backing>> page) {
        return new InvestorStartupConnection(
                page.edges((one, cursor) -> new InvestorStartupEdge(cursor, one.item())),
                page.info(),
                page.totalCount());
    }
}
