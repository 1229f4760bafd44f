package org.moneytrail.level;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.http.Batches;
import org.neo4j.driver.Value;

/** Asks for the pages of all parents of a level together, one statement for each set of paging arguments. */
@ApplicationScoped
public class PageRepository {

    private final GraphReader graph;

    PageRepository(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * The page of one parent.
     *
     * @param query gives {@code near}, {@code total}, {@code ahead}, {@code behind} and {@code items} with their {@code key}
     * @param id of the parent, as the query finds it
     */
    public <T> Uni<Page<Keyed<T>>> load(
            CypherQuery query, String id, PageRequest request, Function<Value, T> item) {
        // The arguments are part of the loader's name: an alias with others has a loader of its
        // own.
        return Batches.<String, Page<Keyed<T>>>load(
                        query.name() + " " + request,
                        id,
                        ids ->
                                graph.list(
                                                query,
                                                ParentPage.parameters(ids, request),
                                                row -> ParentPage.of(row, item))
                                        .map(
                                                rows ->
                                                        rows.stream()
                                                                .collect(
                                                                        Collectors.toMap(
                                                                                ParentPage::near,
                                                                                row ->
                                                                                        row.page(
                                                                                                request)))))
                .map(page -> Optional.ofNullable(page).orElseGet(PageRepository::empty));
    }

    private static <T> Page<Keyed<T>> empty() {
        return Page.cut(List.of(), Keyed::key, false, false, 0);
    }
}
