package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Brings a result from the driver's thread back to the Vert.x context that asked for it.
 * The request's state (security, routing, tracing) hangs on that context.
 */
public final class CallerContext {
    private CallerContext() {}

    public static <T> Uni<T> returning(Uni<T> work) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            Context caller = Vertx.currentContext();
                            return caller == null
                                    ? work
                                    : work.emitOn(
                                            task -> caller.runOnContext(ignored -> task.run()));
                        });
    }
}
