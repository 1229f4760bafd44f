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
import org.moneytrail.entity.InvestorView;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.Standing;

@GraphQLApi
public class InvestorListApi {

    private final Lists lists;

    InvestorListApi(Lists lists) {
        this.lists = lists;
    }

    @Query("investors")
    @Description(
            "Organizations that invest: venture firms, and whoever took part in a round; by slug unless orderBy says otherwise. Funds and people that invest are in the lists of their own.")
    public Uni<@NonNull InvestorConnection> investors(
            @Name("filter") @Description("Which; all if absent.") @Nullable InvestorFilter filter,
            @Name("orderBy")
                    @Description("By what; by slug if absent. Ties are settled by the slug.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable List<@NonNull InvestorOrder> orderBy,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        return lists.page(
                        "investors",
                        request,
                        standing -> asked(standing, filter, orderBy),
                        "Investor",
                        InvestorView.class)
                .map(InvestorConnection::of);
    }

    static Lists.Asked<PartyRow> asked(
            Standing standing,
            @Nullable InvestorFilter filter,
            @Nullable List<InvestorOrder> orderBy) {
        Criteria criteria = new Criteria(standing);
        if (filter != null
                && filter.types() != null
                && !filter.types().contains(PartyType.ORGANIZATION)) {
            throw InvalidArgument.at(
                    "filter.types",
                    "this list holds organizations only: ask for funds or people, or for startups with investors of these types");
        }
        return new Lists.Asked<>(
                filter,
                () -> Criteria.organizations(criteria.investors(), OrganizationRow::investor),
                filter == null ? any -> true : new InvestorCriteria(criteria).of("filter", filter),
                new InvestorOrders(standing).keys(orderBy),
                PartyRow::slug);
    }
}
