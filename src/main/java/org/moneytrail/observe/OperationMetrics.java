package org.moneytrail.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts and times operations by the root field that they ask for and by what came of them. Looked up, so it must be kept. */
@Unremovable
@ApplicationScoped
public class OperationMetrics {
    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    private final MeterRegistry registry;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    OperationMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * @param outcome {@code ok}, or the code of the first error
     */
    public void ended(String operation, String outcome, Duration took) {
        timers.computeIfAbsent(new Kind(operation, outcome), this::timer).record(took);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("moneytrail.operation")
                .description("Operations of the API by their root field")
                .tag("operation", kind.operation())
                .tag("outcome", kind.outcome())
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    /** As many as the schema has root fields, times the codes. */
    private record Kind(String operation, String outcome) {}
}
