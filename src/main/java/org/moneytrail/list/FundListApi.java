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
import org.moneytrail.entity.FundView;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.snapshot.Standing;

@GraphQLApi
public class FundListApi {

    private final Lists lists;

    FundListApi(Lists lists) {
        this.lists = lists;
    }

    @Query("funds")
    @Description(
            "Pools of money with their own limited partners, by slug unless orderBy says otherwise.")
    public Uni<@NonNull FundConnection> funds(
            @Name("filter") @Description("Which; all if absent.") @Nullable FundFilter filter,
            @Name("orderBy")
                    @Description("By what; by slug if absent. Ties are settled by the slug.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable List<@NonNull FundOrder> orderBy,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        return lists.page(
                        "funds",
                        request,
                        standing -> asked(standing, filter, orderBy),
                        "Fund",
                        FundView.class)
                .map(FundConnection::of);
    }

    static Lists.Asked<FundProfile> asked(
            Standing standing, @Nullable FundFilter filter, @Nullable List<FundOrder> orderBy) {
        Criteria criteria = new Criteria(standing);
        return new Lists.Asked<>(
                filter,
                () -> standing.snapshot().things().funds().values(),
                filter == null ? any -> true : new FundCriteria(criteria).of("filter", filter),
                new FundOrders(standing).keys(orderBy),
                FundProfile::slug);
    }
}
