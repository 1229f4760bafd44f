package org.moneytrail.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Consumer;
import org.moneytrail.graph.GraphReady;
import org.moneytrail.http.load.Bulkhead;
import org.moneytrail.http.load.Bulkheads;
import org.moneytrail.http.load.LoadConfig;

/** Lets an operation begin when there is room for it, and sends it away with 503 when there is none and will be none soon. */
@ApplicationScoped
class Admission {

    private static final Duration WHILE_STARTING = Duration.ofSeconds(5);

    private final GraphReady graph;
    private final Bulkheads bulkheads;
    private final Duration longestWait;
    private final MeterRegistry metrics;

    Admission(GraphReady graph, Bulkheads bulkheads, LoadConfig config, MeterRegistry metrics) {
        this.graph = graph;
        this.bulkheads = bulkheads;
        this.longestWait = config.longestWait();
        this.metrics = metrics;
    }

    /** Runs {@code begin} now or, on the request's own context, when its turn has come; its place is free again with the answer. */
    void enter(
            RoutingContext context, String query, Runnable begin, Consumer<ProtocolError> refuse) {
        if (!graph.hasStarted()) {
            throw busy(context, WHILE_STARTING, "The graph is still starting");
        }
        Context caller = Vertx.currentContext();
        Bulkhead.Place place = bulkheads.of(query).place(() -> on(caller, begin));
        // Before it enters, since an answer may be out when that comes back.
        context.addEndHandler(ended -> place.leave());
        if (!place.enter()) {
            throw tooMany(context);
        }
        if (place.isWaiting()) {
            sendAwayLater(context, place, refuse);
        }
    }

    private static void on(Context caller, Runnable begin) {
        if (caller == Vertx.currentContext()) {
            begin.run();
        } else {
            caller.runOnContext(go -> begin.run());
        }
    }

    private void sendAwayLater(
            RoutingContext context, Bulkhead.Place place, Consumer<ProtocolError> refuse) {
        long timer =
                context.vertx()
                        .setTimer(
                                longestWait.toMillis(),
                                fired -> {
                                    if (place.giveUp()) {
                                        refuse.accept(tooMany(context));
                                    }
                                });
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
    }

    private ProtocolError tooMany(RoutingContext context) {
        return busy(context, longestWait, "Too many questions at once; please ask again later");
    }

    private ProtocolError busy(RoutingContext context, Duration retryAfter, String message) {
        metrics.counter("moneytrail.load.refused").increment();
        long seconds = Math.max(1, retryAfter.toSeconds());
        context.response().putHeader("Retry-After", String.valueOf(seconds));
        return ProtocolError.unavailable(message);
    }
}
