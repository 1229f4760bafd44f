package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Executor;

/**
 * Brings a result from the driver's thread back to the Vert.x context that asked for it.
 * The request's state (security, routing, tracing) hangs on that context.
 */
public final class CallerContext {
    private CallerContext() {}

    /** Runs on the context that asks for it; on the thread that comes where there is none. */
    public static Executor executor() {
        Context caller = Vertx.currentContext();
        return caller == null ? Runnable::run : task -> caller.runOnContext(ignored -> task.run());
    }

    public static <T> Uni<T> returning(Uni<T> work) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            return Vertx.currentContext() == null ? work : work.emitOn(executor());
                        });
    }
}
