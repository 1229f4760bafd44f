package org.moneytrail.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

/** Entities by what they are called. */
@ApplicationScoped
public class SearchRepository {

    /** So many candidates of the index are looked at; what is behind them is cut off. */
    public static final int MOST = 500;

    private static final CypherQuery CANDIDATES = CypherQuery.of("search/candidates");
    private static final int FEW = 3;
    private static final int MOST_BEFORE_LABELS = 10_000;
    private static final List<String> ALL =
            List.of("Organization", "Fund", "Person", "Stock", "Sector");

    private final GraphReader graph;

    public SearchRepository(GraphReader graph) {
        this.graph = graph;
    }

    /** @param cut there were more candidates than are looked at */
    public record Found(List<Hit> hits, boolean cut) {}

    /**
     * What fits, the best first.
     *
     * @param labels only entities with one of these labels; any if empty
     * @throws org.moneytrail.refusal.InvalidArgument where there is nothing to look for, or too much
     */
    public Uni<Found> find(String text, Collection<String> labels) {
        SearchText asked = SearchText.of(text);
        Map<String, Object> parameters =
                Map.of(
                        "query",
                        LuceneQuery.of(asked),
                        "labels",
                        labels.isEmpty() ? ALL : List.copyOf(labels),
                        "scan",
                        MOST_BEFORE_LABELS,
                        "limit",
                        MOST + 1);
        return graph.list(CANDIDATES, parameters, Hit.Candidate::of)
                .map(found -> ranked(asked, found));
    }

    /** Slugs of entities with the label that are called so, or nearly so; none for what is no name. */
    public Uni<List<String>> named(String text, String label) {
        if (!SearchText.isOne(text)) {
            return Uni.createFrom().item(List.of());
        }
        return find(text, List.of(label))
                .map(
                        found ->
                                found.hits().stream()
                                        .limit(FEW)
                                        .map(hit -> hit.id().substring(hit.id().indexOf(':') + 1))
                                        .toList());
    }

    private static Found ranked(SearchText asked, List<Hit.Candidate> found) {
        List<Hit> hits =
                found.stream()
                        .limit(MOST)
                        .flatMap(candidate -> Hit.of(asked, candidate).stream())
                        .sorted(Comparator.comparing(Hit::key))
                        .toList();
        return new Found(hits, found.size() > MOST);
    }
}
