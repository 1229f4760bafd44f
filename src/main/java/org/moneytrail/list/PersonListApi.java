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
import org.moneytrail.entity.PersonView;
import org.moneytrail.snapshot.PersonRow;
import org.moneytrail.snapshot.Standing;

@GraphQLApi
public class PersonListApi {

    private final Lists lists;

    PersonListApi(Lists lists) {
        this.lists = lists;
    }

    @Query("people")
    @Description(
            "Founders, heads, controllers and investors of flesh and blood, by slug unless orderBy says otherwise.")
    public Uni<@NonNull PersonConnection> people(
            @Name("filter") @Description("Which; all if absent.") @Nullable PersonFilter filter,
            @Name("orderBy")
                    @Description("By what; by slug if absent. Ties are settled by the slug.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable List<@NonNull PersonOrder> orderBy,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        return lists.page(
                        "people",
                        request,
                        standing -> asked(standing, filter, orderBy),
                        "Person",
                        PersonView.class)
                .map(PersonConnection::of);
    }

    static Lists.Asked<PersonRow> asked(
            Standing standing, @Nullable PersonFilter filter, @Nullable List<PersonOrder> orderBy) {
        Criteria criteria = new Criteria(standing);
        return new Lists.Asked<>(
                filter,
                () -> standing.snapshot().things().people().values(),
                filter == null ? any -> true : new PersonCriteria(criteria).of("filter", filter),
                new PersonOrders(standing).keys(orderBy),
                PersonRow::slug);
    }
}
