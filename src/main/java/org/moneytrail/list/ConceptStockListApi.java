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
import org.moneytrail.entity.ConceptStockView;
import org.moneytrail.snapshot.Standing;
import org.moneytrail.snapshot.StockRow;

@GraphQLApi
public class ConceptStockListApi {

    private final Lists lists;

    ConceptStockListApi(Lists lists) {
        this.lists = lists;
    }

    @Query("conceptStocks")
    @Description(
            "Listed securities that the market tags with a concept, by slug unless orderBy says otherwise.")
    public Uni<@NonNull ConceptStockConnection> conceptStocks(
            @Name("filter") @Description("Which; all if absent.")
                    @Nullable ConceptStockFilter filter,
            @Name("orderBy")
                    @Description("By what; by slug if absent. Ties are settled by the slug.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable List<@NonNull ConceptStockOrder> orderBy,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        return lists.page(
                        "conceptStocks",
                        request,
                        standing -> asked(standing, filter, orderBy),
                        "Stock",
                        ConceptStockView.class)
                .map(ConceptStockConnection::of);
    }

    static Lists.Asked<StockRow> asked(
            Standing standing,
            @Nullable ConceptStockFilter filter,
            @Nullable List<ConceptStockOrder> orderBy) {
        Criteria criteria = new Criteria(standing);
        return new Lists.Asked<>(
                filter,
                () -> standing.snapshot().things().stocks().values(),
                filter == null ? any -> true : new StockCriteria(criteria).of("filter", filter),
                new ConceptStockOrders(standing).keys(orderBy),
                StockRow::slug);
    }
}
