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
import org.moneytrail.evidence.FundingRoundView;
import org.moneytrail.snapshot.RoundRow;
import org.moneytrail.snapshot.Standing;

@GraphQLApi
public class FundingRoundListApi {

    private final Lists lists;

    FundingRoundListApi(Lists lists) {
        this.lists = lists;
    }

    @Query("fundingRounds")
    @Description("Rounds of every scope and status, by slug unless orderBy says otherwise.")
    public Uni<@NonNull FundingRoundConnection> fundingRounds(
            @Name("filter") @Description("Which; all if absent.")
                    @Nullable FundingRoundFilter filter,
            @Name("orderBy")
                    @Description("By what; by slug if absent. Ties are settled by the slug.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable List<@NonNull FundingRoundOrder> orderBy,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        return lists.page(
                        "fundingRounds",
                        request,
                        standing -> asked(standing, filter, orderBy),
                        "FundingRound",
                        FundingRoundView.class)
                .map(FundingRoundConnection::of);
    }

    static Lists.Asked<RoundRow> asked(
            Standing standing,
            @Nullable FundingRoundFilter filter,
            @Nullable List<FundingRoundOrder> orderBy) {
        Criteria criteria = new Criteria(standing);
        return new Lists.Asked<>(
                filter,
                () -> standing.rounds().values(),
                filter == null ? any -> true : new RoundCriteria(criteria).of("filter", filter),
                new FundingRoundOrders(standing).keys(orderBy),
                RoundRow::slug);
    }
}
