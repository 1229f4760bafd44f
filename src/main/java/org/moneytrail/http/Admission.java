package org.moneytrail.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.moneytrail.graph.GraphReady;
import org.moneytrail.http.load.Bulkhead;
import org.moneytrail.http.load.LoadConfig;

/** Lets an operation begin when there is room for it, and sends it away when there is none and will be none soon. */
@ApplicationScoped
class Admission {

    static final Duration A_WHILE = Duration.ofSeconds(5);

    private final GraphReady graph;
    private final Duration longestWait;
    private final MeterRegistry metrics;

    Admission(GraphReady graph, LoadConfig config, MeterRegistry metrics) {
        this.graph = graph;
        this.longestWait = config.longestWait();
        this.metrics = metrics;
    }

    /** An operation, to whoever gives out places; it is spoken to on the context on which it came. */
    interface Visitor {

        void begin();

        void refuse(ProtocolError why);

        /** Its place is free again after that, however it ended. */
        void whenOver(Runnable action);
    }

    void enter(Bulkhead bulkhead, Visitor visitor) {
        if (!graph.hasStarted()) {
            visitor.refuse(busy(A_WHILE, "The graph is still starting"));
            return;
        }
        Context caller = Vertx.currentContext();
        Bulkhead.Place place = bulkhead.place(() -> on(caller, visitor::begin));
        // Before it enters, since an answer may be out when that comes back.
        visitor.whenOver(place::leave);
        if (!place.enter()) {
            visitor.refuse(tooMany());
        } else if (place.isWaiting()) {
            sendAwayLater(caller.owner(), place, visitor);
        }
    }

    ProtocolError busy(Duration retryAfter, String message) {
        metrics.counter("moneytrail.load.refused").increment();
        return ProtocolError.unavailable(retryAfter, message);
    }

    private static void on(Context caller, Runnable begin) {
        if (caller == Vertx.currentContext()) {
            begin.run();
        } else {
            caller.runOnContext(go -> begin.run());
        }
    }

    private void sendAwayLater(Vertx vertx, Bulkhead.Place place, Visitor visitor) {
        long timer =
                vertx.setTimer(
                        longestWait.toMillis(),
                        fired -> {
                            if (place.giveUp()) {
                                visitor.refuse(tooMany());
                            }
                        });
        visitor.whenOver(() -> vertx.cancelTimer(timer));
    }

    private ProtocolError tooMany() {
        return busy(longestWait, "Too many questions at once; please ask again later");
    }
}
