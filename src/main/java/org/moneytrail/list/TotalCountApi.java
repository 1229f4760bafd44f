package org.moneytrail.list;

import io.smallrye.mutiny.Uni;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** How many there are in all: counted only where a query asks. */
@GraphQLApi
public class TotalCountApi {

    @Name("totalCount")
    @Description("All startups that the filter lets through, whatever the page.")
    public Uni<@NonNull Integer> totalCount(@Source StartupConnection page) {
        return counted(page.total());
    }

    @Name("totalCount")
    @Description("All investors that the filter lets through, whatever the page.")
    public Uni<@NonNull Integer> totalCount(@Source InvestorConnection page) {
        return counted(page.total());
    }

    @Name("totalCount")
    @Description("All limited partners that the filter lets through, whatever the page.")
    public Uni<@NonNull Integer> totalCount(@Source LimitedPartnerConnection page) {
        return counted(page.total());
    }

    @Name("totalCount")
    @Description("All funds that the filter lets through, whatever the page.")
    public Uni<@NonNull Integer> totalCount(@Source FundConnection page) {
        return counted(page.total());
    }

    @Name("totalCount")
    @Description("All people that the filter lets through, whatever the page.")
    public Uni<@NonNull Integer> totalCount(@Source PersonConnection page) {
        return counted(page.total());
    }

    @Name("totalCount")
    @Description("All concept stocks that the filter lets through, whatever the page.")
    public Uni<@NonNull Integer> totalCount(@Source ConceptStockConnection page) {
        return counted(page.total());
    }

    @Name("totalCount")
    @Description("All rounds that the filter lets through, whatever the page.")
    public Uni<@NonNull Integer> totalCount(@Source FundingRoundConnection page) {
        return counted(page.total());
    }

    @Name("totalCount")
    @Description("All sources that the filter lets through, whatever the page.")
    public Uni<@NonNull Integer> totalCount(@Source SourceConnection page) {
        return counted(page.total());
    }

    private static Uni<Integer> counted(IntSupplier total) {
        return Lists.besideTheEventLoop(total::getAsInt);
    }
}
