package org.moneytrail.graph;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.Timeout;

/**
 * What all statements are run for that one operation needs, so that they can be ended together. It goes with the Vert.x context of
 * the operation's request; statements outside of any request belong to none.
 */
public final class Errand {
    private static final String KEY = Errand.class.getName();
    private static final String PROCESS = UUID.randomUUID().toString();
    private static final AtomicLong COUNT = new AtomicLong();

    private final String id = PROCESS + "-" + COUNT.incrementAndGet();
    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean over;
    private volatile KeptVersion.@Nullable Chosen chosen;

    private Errand() {}

    /** Begins an errand: what is run on this Vert.x context from now on belongs to it. */
    public static Errand begin() {
        Errand errand = new Errand();
        Context context = Vertx.currentContext();
        if (context != null) {
            context.putLocal(KEY, errand);
        }
        return errand;
    }

    static @Nullable Errand current() {
        Context context = Vertx.currentContext();
        return context == null ? null : context.getLocal(KEY);
    }

    public boolean isOver() {
        return over;
    }

    /** From here on no statement is sent for it; those that run have to be ended. */
    void end() {
        over = true;
    }

    boolean isIdle() {
        return running.get() == 0;
    }

    String id() {
        return id;
    }

    /** The version whose kept rows it looks at. */
    KeptVersion.@Nullable Chosen chosen() {
        return chosen;
    }

    void choose(KeptVersion.Chosen version) {
        chosen = version;
    }

    /** What the server shows beside a transaction, to find it by. */
    static Map<String, Object> metadata(@Nullable Errand errand) {
        return errand == null ? Map.of() : Map.of("errand", errand.id);
    }

    /** Runs a statement, or refuses to where nobody waits for the result. */
    static <T> CompletionStage<T> running(
            @Nullable Errand errand, Supplier<CompletionStage<T>> work) {
        if (errand == null) {
            return work.get();
        }
        errand.running.incrementAndGet();
        try {
            if (errand.over) {
                throw new Timeout("The operation was stopped");
            }
            return work.get().whenComplete((result, error) -> errand.running.decrementAndGet());
        } catch (RuntimeException e) {
            errand.running.decrementAndGet();
            throw e;
        }
    }
}
