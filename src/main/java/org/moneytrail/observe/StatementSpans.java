package org.moneytrail.observe;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.StatementListener;

/** One span a statement, below the span of its request; neither the statement's text nor its values are in it. */
@ApplicationScoped
class StatementSpans implements StatementListener {
    private final Tracer tracer;

    StatementSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public Running begun(CypherQuery query) {
        Span span =
                tracer.spanBuilder(query.name())
                        .setSpanKind(SpanKind.CLIENT)
                        .setAttribute("db.system.name", "neo4j")
                        .setAttribute("db.query.summary", query.name())
                        .setAttribute("moneytrail.operation", Operation.current())
                        .startSpan();
        return (rows, error) -> {
            span.setAttribute("db.response.returned_rows", rows);
            if (error != null) {
                span.setStatus(StatusCode.ERROR, Outcomes.of(error));
            }
            span.end();
        };
    }
}
