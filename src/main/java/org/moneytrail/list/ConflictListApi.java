package org.moneytrail.list;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageArguments;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.evidence.ConflictLookup;
import org.moneytrail.evidence.ConflictView;
import org.moneytrail.snapshot.Contested;

@GraphQLApi
public class ConflictListApi {

    private final Lists lists;
    private final ConflictLookup conflicts;

    ConflictListApi(Lists lists, ConflictLookup conflicts) {
        this.lists = lists;
        this.conflicts = conflicts;
    }

    @Query("conflicts")
    @Description("Where tellings of one fact differ, by fact and field (R3).")
    public Uni<@NonNull ConflictConnection> conflicts(
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return lists.inSnapshot(
                        standing ->
                                Page.of(standing.snapshot().contested(), Contested::key, request))
                .flatMap(this::shown)
                .map(ConflictConnection::of);
    }

    private Uni<Page<ConflictView>> shown(Page<Contested> page) {
        List<String> facts = page.items().stream().map(Contested::whole).distinct().toList();
        return conflicts.of(facts).map(found -> shown(page, found));
    }

    private static Page<ConflictView> shown(Page<Contested> page, List<ConflictView> found) {
        Map<String, ConflictView> byKey =
                found.stream()
                        .collect(
                                Collectors.toMap(
                                        ConflictView::key, Function.identity(), (a, b) -> a));
        List<ConflictView> views =
                page.items().stream()
                        .map(item -> byKey.get(item.key()))
                        .filter(Objects::nonNull)
                        .toList();
        return new Page<>(views, ConflictView::key, page.info(), page.totalCount());
    }
}
