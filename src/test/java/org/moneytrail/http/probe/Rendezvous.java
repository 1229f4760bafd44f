package org.moneytrail.http.probe;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds every guest until all have come: nobody leaves if some wait for others to leave first. */
@ApplicationScoped
public class Rendezvous {

    private final AtomicInteger present = new AtomicInteger();
    private final CompletableFuture<Integer> all = new CompletableFuture<>();

    Uni<Integer> join(int guests) {
        int here = present.incrementAndGet();
        if (here == guests) {
            all.complete(here);
        }
        return Uni.createFrom().completionStage(all);
    }
}
