package org.moneytrail.observe;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.moneytrail.graph.KeptRows;

/** How often rows are answered from memory, and what that takes. */
@Singleton
class KeptRowsMetrics implements MeterBinder {
    private final KeptRows rows;

    KeptRowsMetrics(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "hit", KeptRows::found);
        count(registry, "miss", KeptRows::fetched);
        Gauge.builder("moneytrail.kept.rows.weight", rows, KeptRows::weight)
                .description("What the kept rows take of the heap, roughly")
                .baseUnit("bytes")
                .register(registry);
    }

    private void count(MeterRegistry registry, String result, ToDoubleFunction<KeptRows> number) {
        FunctionCounter.builder("moneytrail.kept.rows", rows, number)
                .description("Keys whose rows were asked for, by whether they were kept")
                .tag("result", result)
                .register(registry);
    }
}
