package org.moneytrail.curate;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.refusal.Timeout;

/** Tells whoever listens that a fact was written about. Nobody listens, nothing is kept. */
@ApplicationScoped
class FactEvents {

    /** How many events may wait for one listener before it is let go. */
    private static final int BUFFER = 256;

    private static final Set<String> ENTITIES =
            Set.of("Organization", "Fund", "Person", "Stock", "Sector", "Source");

    record Event(String fact, String operation, @Nullable String statement, int dataVersion) {}

    private final AtomicInteger listeners = new AtomicInteger();
    private final BroadcastProcessor<Event> events = BroadcastProcessor.create();

    void tell(String operation, Change change, int version) {
        if (!ENTITIES.contains(String.valueOf(GlobalId.parse(change.about()).type()))) {
            events.onNext(new Event(change.about(), operation, change.statement(), version));
        }
    }

    Multi<Event> all() {
        return events.onSubscription()
                .invoke(listeners::incrementAndGet)
                .onTermination()
                .invoke(listeners::decrementAndGet)
                .onOverflow()
                .buffer(BUFFER)
                .onFailure(BackPressureFailure.class)
                .transform(
                        full ->
                                new Timeout(
                                        "Writes came faster than they could be told; subscribe again"));
    }

    int listeners() {
        return listeners.get();
    }
}
