package org.moneytrail.http.load;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which operations share their places with which. */
@ApplicationScoped
public class Bulkheads {
    private final Bulkhead lookUps;
    private final Bulkhead reports;
    private final Bulkhead subscriptions;
    private final Pattern report;

    Bulkheads(LoadConfig config, MeterRegistry registry) {
        lookUps = watched("look-ups", config.lookUps(), config.waiting(), registry);
        reports = watched("reports", config.reports(), config.waiting(), registry);
        subscriptions = watched("subscriptions", config.subscriptions(), 0, registry);
        report = anyOf(config.reportFields());
    }

    private static Bulkhead watched(String name, int places, int waiting, MeterRegistry registry) {
        Bulkhead bulkhead = new Bulkhead(places, waiting);
        Gauge.builder("moneytrail.load.running", bulkhead, Bulkhead::running)
                .tag("bulkhead", name)
                .register(registry);
        Gauge.builder("moneytrail.load.waiting", bulkhead, Bulkhead::waiting)
                .tag("bulkhead", name)
                .register(registry);
        return bulkhead;
    }

    /** By the names that stand in the text: an alias or a comment that looks like a report is taken for one, which does no harm. */
    public Bulkhead of(String query) {
        return report.matcher(query).find() ? reports : lookUps;
    }

    /** They stay for long, so nobody waits for one to end. */
    public Bulkhead subscriptions() {
        return subscriptions;
    }

    private static Pattern anyOf(Set<String> fields) {
        return Pattern.compile(
                fields.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }
}
