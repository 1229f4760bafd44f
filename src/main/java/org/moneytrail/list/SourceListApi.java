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
import org.moneytrail.contract.SourceView;
import org.moneytrail.fact.Source;
import org.moneytrail.snapshot.Standing;

@GraphQLApi
public class SourceListApi {

    private final Lists lists;

    SourceListApi(Lists lists) {
        this.lists = lists;
    }

    @Query("sources")
    @Description("The pages that were read, by slug.")
    public Uni<@NonNull SourceConnection> sources(
            @Name("filter") @Description("Which; all if absent.") @Nullable SourceFilter filter,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return lists.page(
                        "sources",
                        request,
                        standing -> asked(standing, filter),
                        "Source",
                        SourceView.class)
                .map(SourceConnection::of);
    }

    static Lists.Asked<Source> asked(Standing standing, @Nullable SourceFilter filter) {
        Criteria criteria = new Criteria(standing);
        return new Lists.Asked<>(
                filter,
                () -> standing.snapshot().things().sources().values(),
                filter == null ? any -> true : new SourceCriteria(criteria).of("filter", filter),
                List.of(),
                Source::slug);
    }
}
