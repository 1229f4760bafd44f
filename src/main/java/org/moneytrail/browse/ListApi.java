package org.moneytrail.browse;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Node;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.contract.SourceView;
import org.moneytrail.entity.StartupView;
import org.moneytrail.evidence.FundingRoundView;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

@GraphQLApi
public class ListApi {

    static final String FIRST =
            "How many from the front, at most 200; neither first nor last means 20, both is an error.";
    static final String AFTER = "The cursor behind which the page begins.";
    static final String LAST = "How many from the back, at most 200.";
    static final String BEFORE = "The cursor before which the page ends.";

    private static final CypherQuery STARTUPS = CypherQuery.of("browse/startups");
    private static final CypherQuery ROUNDS = CypherQuery.of("browse/funding-rounds");
    private static final CypherQuery SOURCES = CypherQuery.of("browse/sources");

    private final GraphReader graph;
    private final NodeLookup nodes;

    ListApi(GraphReader graph, NodeLookup nodes) {
        this.graph = graph;
        this.nodes = nodes;
    }

    @Query("startups")
    @Description("Companies that raise money, by slug.")
    public Uni<@NonNull StartupConnection> startups(
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        return page(STARTUPS, request, "Startup:", StartupView.class, StartupView::slug)
                .map(StartupConnection::of);
    }

    @Query("fundingRounds")
    @Description("Rounds of every scope and status, by slug.")
    public Uni<@NonNull FundingRoundConnection> fundingRounds(
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        return page(
                        ROUNDS,
                        request,
                        "FundingRound:",
                        FundingRoundView.class,
                        FundingRoundView::slug)
                .map(FundingRoundConnection::of);
    }

    @Query("sources")
    @Description("The pages that were read, by slug.")
    public Uni<@NonNull SourceConnection> sources(
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return page(SOURCES, request, "Source:", SourceView.class, SourceView::slug)
                .map(SourceConnection::of);
    }

    private <N extends Node> Uni<Page<N>> page(
            CypherQuery query,
            PageRequest request,
            String prefix,
            Class<N> type,
            Function<N, String> key) {
        return graph.list(query, Slugs.parameters(request), Slugs::of)
                .map(rows -> rows.get(0).page(request))
                .flatMap(
                        page ->
                                nodes.list(page.items().stream().map(prefix::concat).toList())
                                        .map(found -> viewed(page, found, prefix, type, key)));
    }

    private static <N extends Node> Page<N> viewed(
            Page<String> page,
            Map<String, Node> found,
            String prefix,
            Class<N> type,
            Function<N, String> key) {
        List<N> views =
                page.items().stream()
                        .map(slug -> found.get(prefix + slug))
                        .filter(Objects::nonNull)
                        .map(type::cast)
                        .toList();
        return new Page<>(views, key, page.info(), page.totalCount());
    }
}
