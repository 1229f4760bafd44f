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
import org.moneytrail.entity.LimitedPartnerView;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.Standing;

@GraphQLApi
public class LimitedPartnerListApi {

    private final Lists lists;

    LimitedPartnerListApi(Lists lists) {
        this.lists = lists;
    }

    @Query("limitedPartners")
    @Description("Organizations that give money to funds, by slug unless orderBy says otherwise.")
    public Uni<@NonNull LimitedPartnerConnection> limitedPartners(
            @Name("filter") @Description("Which; all if absent.")
                    @Nullable LimitedPartnerFilter filter,
            @Name("orderBy")
                    @Description("By what; by slug if absent. Ties are settled by the slug.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable List<@NonNull LimitedPartnerOrder> orderBy,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        return lists.page(
                        "limitedPartners",
                        request,
                        standing -> asked(standing, filter, orderBy),
                        "LimitedPartner",
                        LimitedPartnerView.class)
                .map(LimitedPartnerConnection::of);
    }

    static Lists.Asked<PartyRow> asked(
            Standing standing,
            @Nullable LimitedPartnerFilter filter,
            @Nullable List<LimitedPartnerOrder> orderBy) {
        Criteria criteria = new Criteria(standing);
        return new Lists.Asked<>(
                filter,
                () -> Criteria.organizations(criteria.partners(), OrganizationRow::limitedPartner),
                filter == null
                        ? any -> true
                        : new LimitedPartnerCriteria(criteria).of("filter", filter),
                new LimitedPartnerOrders(standing).keys(orderBy),
                PartyRow::slug);
    }
}
