package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.fact.Fields;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

/** Pages of what was written and of what was taken back, the latest first. */
@ApplicationScoped
class AuditRepository {

    private static final CypherQuery ENTRIES = CypherQuery.of("curate/entries");
    private static final CypherQuery RETRACTED = CypherQuery.of("curate/retracted-statements");

    private final GraphReader reader;

    AuditRepository(GraphReader reader) {
        this.reader = reader;
    }

    Uni<Page<AuditEntryView>> entries(@Nullable String about, PageRequest request) {
        Integer before = request.after() == null ? null : Integer.valueOf(request.after());
        return page(
                ENTRIES,
                "entries",
                parameters(about, before, request),
                row -> AuditEntryView.of(new Fields(row)),
                entry -> String.valueOf(entry.dataVersion()),
                request);
    }

    Uni<Page<RetractedStatementView>> retracted(@Nullable String about, PageRequest request) {
        return page(
                RETRACTED,
                "statements",
                parameters(about, request.after(), request),
                RetractedStatementView::of,
                RetractedStatementView::key,
                request);
    }

    private <T> Uni<Page<T>> page(
            CypherQuery query,
            String column,
            Map<String, Object> parameters,
            Function<Map<String, Object>, T> view,
            Function<T, String> key,
            PageRequest request) {
        return reader.list(
                        query,
                        parameters,
                        row -> {
                            List<T> found = row.get(column).asList(one -> view.apply(one.asMap()));
                            boolean cut = found.size() > request.size();
                            return Page.cut(
                                    cut ? found.subList(0, request.size()) : found,
                                    key,
                                    cut,
                                    request.after() != null,
                                    row.get("total").asInt());
                        })
                .map(rows -> rows.get(0));
    }

    private static Map<String, Object> parameters(
            @Nullable String about, @Nullable Object before, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("about", about);
        parameters.put("before", before);
        parameters.put("limit", request.size() + 1);
        return parameters;
    }
}
