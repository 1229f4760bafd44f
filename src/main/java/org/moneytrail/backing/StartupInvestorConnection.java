package org.moneytrail.backing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.level.Keyed;

@Type("StartupInvestorConnection")
@Description("A page of those who took part in a startup's rounds, each once, by slug.")
public record StartupInvestorConnection(
        @NonNull @Description("The investors of this page.")
                List<@NonNull StartupInvestorEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All investors, whatever the page.") int totalCount) {

    @Type("StartupInvestorEdge")
    @Description("One investor of a page, with the rounds that lie between.")
    public record StartupInvestorEdge(
            @NonNull @Description("Opaque; give it to after or before.") String cursor,
            @Ignore Backing backing) {}

    static StartupInvestorConnection of(Page<Keyed<Backing>> page) {
        return new StartupInvestorConnection(
                page.edges((one, cursor) -> new StartupInvestorEdge(cursor, one.item())),
                page.info(),
                page.totalCount());
    }
}
