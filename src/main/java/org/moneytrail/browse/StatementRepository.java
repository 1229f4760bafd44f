package org.moneytrail.browse;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.contract.StatementConnection;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Recorded;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.level.PageRepository;

/** What sources told, whatever it is about. */
@ApplicationScoped
class StatementRepository {

    private static final CypherQuery OF_SOURCES = CypherQuery.of("browse/statements-of-sources");
    private static final CypherQuery BY_ID = CypherQuery.of("browse/statements-by-id");

    private final GraphReader graph;
    private final PageRepository pages;

    StatementRepository(GraphReader graph, PageRepository pages) {
        this.graph = graph;
        this.pages = pages;
    }

    /** Those that exist, by their ids. */
    Uni<Map<String, StatementView>> list(Collection<String> ids) {
        List<Map<String, String>> rows =
                ids.stream().distinct().flatMap(id -> StatementView.row(id).stream()).toList();
        return graph.list(BY_ID, Map.of("rows", rows), row -> statement(new GraphRow(row.asMap())))
                .map(
                        found ->
                                found.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        StatementView::id,
                                                        told -> told,
                                                        (one, same) -> one)));
    }

    /** A page of what one source told, batched: a source of a whole data set tells of thousands of things. */
    Uni<StatementConnection> toldBy(String source, PageRequest request) {
        return pages.load(OF_SOURCES, source, request, StatementRepository::statement)
                .map(
                        page ->
                                StatementConnection.of(
                                        page.map(told -> told.item(), StatementView::key)));
    }

    private static StatementView statement(GraphRow row) {
        Map<String, Object> recorded =
                Map.of(
                        "statement", row.map("statement"),
                        "source", row.map("source"));
        String about = row.text("about");
        return StatementView.of(about, Recorded.statements(List.of(recorded), told -> told)).get(0);
    }
}
