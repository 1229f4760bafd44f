package org.moneytrail.level;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.KeyedQuery;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.http.Batches;

/** Asks for the pages of all parents of a level together, one statement for each set of paging arguments. */
@ApplicationScoped
public class PageRepository {

    private final KeptRows graph;

    PageRepository(KeptRows graph) {
        this.graph = graph;
    }

    /**
     * The page of one parent.
     *
     * @param query gives {@code near}, {@code total}, {@code ahead}, {@code behind} and {@code items} with their {@code key}
     * @param id of the parent, as the query finds it
     */
    public <T> Uni<Page<Keyed<T>>> load(
            CypherQuery query, String id, PageRequest request, Function<GraphRow, T> item) {
        // The arguments are part of the loader's name: an alias with others has a loader of its
        // own.
        return Batches.<String, Page<Keyed<T>>>load(
                        query.name() + " " + request, id, ids -> pages(query, ids, request, item))
                .map(page -> Optional.ofNullable(page).orElseGet(PageRepository::empty));
    }

    private <T> Uni<Map<String, Page<Keyed<T>>>> pages(
            CypherQuery query,
            Collection<String> ids,
            PageRequest request,
            Function<GraphRow, T> item) {
        return graph.list(
                        new KeyedQuery(query, "ids", "near"),
                        ids,
                        ParentPage.parameters(request),
                        row -> ParentPage.of(row, item).page(request))
                .map(
                        pages ->
                                pages.entrySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey,
                                                        of -> of.getValue().get(0))));
    }

    private static <T> Page<Keyed<T>> empty() {
        return Page.cut(List.of(), Keyed::key, false, false, 0);
    }
}
