package org.moneytrail.observe;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import org.moneytrail.graph.GraphReady;
import org.moneytrail.graph.GraphSessions;

/** How much of the driver's pool is in use, and whether the graph was ever ready. */
@Singleton
class SessionMetrics implements MeterBinder {
    private final GraphSessions sessions;
    private final GraphReady graph;

    SessionMetrics(GraphSessions sessions, GraphReady graph) {
        this.sessions = sessions;
        this.graph = graph;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("moneytrail.graph.sessions", sessions, GraphSessions::inUse)
                .description("Sessions in use, each with a connection or waiting for one")
                .register(registry);
        Gauge.builder("moneytrail.graph.pool", sessions, GraphSessions::most)
                .description("Connections that the pool can have")
                .register(registry);
        Gauge.builder("moneytrail.graph.started", graph, it -> it.hasStarted() ? 1 : 0)
                .description("1 once the graph was reached, migrated and filled")
                .register(registry);
    }
}
