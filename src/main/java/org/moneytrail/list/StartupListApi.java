package org.moneytrail.list;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.PageArguments;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.entity.StartupView;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.Standing;

@GraphQLApi
public class StartupListApi {

    private final Lists lists;

    StartupListApi(Lists lists) {
        this.lists = lists;
    }

    @Query("startups")
    @Description("Companies that raise money, by slug unless orderBy says otherwise.")
    public Uni<@NonNull StartupConnection> startups(
            @Name("filter") @Description("Which; all if absent.") @Nullable StartupFilter filter,
            @Name("orderBy")
                    @Description("By what; by slug if absent. Ties are settled by the slug.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable List<@NonNull StartupOrder> orderBy,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        return lists.page(
                        "startups",
                        request,
                        standing -> asked(standing, filter, orderBy),
                        "Startup",
                        StartupView.class)
                .map(StartupConnection::of);
    }

    static Lists.Asked<OrganizationRow> asked(
            Standing standing,
            @Nullable StartupFilter filter,
            @Nullable List<StartupOrder> orderBy) {
        Criteria criteria = new Criteria(standing);
        return new Lists.Asked<>(
                filter,
                () -> criteria.startups(),
                filter == null ? any -> true : new StartupCriteria(criteria).of("filter", filter),
                new StartupOrders(standing).keys(orderBy),
                OrganizationRow::slug);
    }
}
