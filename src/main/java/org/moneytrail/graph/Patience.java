package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.moneytrail.refusal.Timeout;

/**
 * Gives up on a server that no longer answers at all. One that lives ends a statement itself when its time is over, so this waits
 * a little longer than that; of a writing transaction it can't say whether it took place.
 */
final class Patience {
    private static final Duration GRACE = Duration.ofSeconds(2);

    private Patience() {}

    static <T> Uni<T> within(Duration allowed, Uni<T> work) {
        return work.ifNoItem()
                .after(allowed.plus(GRACE))
                .failWith(() -> new Timeout("The graph took too long to answer"));
    }
}
