package org.moneytrail.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.StatementListener;
import org.moneytrail.refusal.Timeout;

class StatementListenersTest {
    private static final CypherQuery QUERY =
            new CypherQuery("browse/graph-info", "RETURN 'secret' AS text");

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void aSlowStatementIsLoggedWithItsFileAndItsOperation() {
        RequestId.remember("request-1");
        Operation.remember("graphInfo", "Mine");
        List<String> lines = logged(new SlowStatements(() -> Duration.ZERO), null);
        assertThat(lines)
                .singleElement()
                .asString()
                .matches(
                        "Slow statement browse/graph-info: \\d+ ms, 3 rows, ok;"
                                + " operation graphInfo Mine, request request-1")
                .doesNotContain("secret");
    }

    @Test
    void aQuickStatementIsNotLogged() {
        assertThat(logged(new SlowStatements(() -> Duration.ofMinutes(1)), null)).isEmpty();
    }

    @Test
    void aStatementThatFailedSaysHow() {
        assertThat(logged(new SlowStatements(() -> Duration.ZERO), new Timeout("late")))
                .singleElement()
                .asString()
                .contains("TIMEOUT");
    }

    @Test
    void aStatementIsOneSpanWithoutItsText() {
        Spans spans = new Spans();
        try (var provider =
                SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build()) {
            new StatementSpans(provider.get("test")).begun(QUERY).ended(3, null);
        }
        assertThat(spans.all).singleElement().extracting(SpanData::getName).isEqualTo(QUERY.name());
        assertThat(spans.all.toString()).contains("neo4j").doesNotContain("secret");
    }

    private static List<String> logged(StatementListener listener, Throwable error) {
        Logger logger = Logger.getLogger(SlowStatements.class.getName());
        List<String> lines = new ArrayList<>();
        Handler handler = new Lines(lines);
        logger.addHandler(handler);
        try {
            listener.begun(QUERY).ended(3, error);
        } finally {
            logger.removeHandler(handler);
        }
        return lines;
    }

    private static final class Lines extends Handler {
        private final List<String> lines;

        Lines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static final class Spans implements SpanExporter {
        private final List<SpanData> all = new ArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            all.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
