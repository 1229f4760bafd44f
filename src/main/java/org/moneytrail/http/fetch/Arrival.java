package org.moneytrail.http.fetch;

import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Waits for what was promised. The conversions that Mutiny has carry every thread's context along, which nobody here needs. */
final class Arrival extends CompletableFuture<@Nullable Object> implements UniSubscriber<Object> {

    private final UnaryOperator<@Nullable Object> written;

    Arrival(UnaryOperator<@Nullable Object> written) {
        this.written = written;
    }

    @Override
    public void onSubscribe(UniSubscription subscription) {
        // Nobody takes a question back; an operation that is stopped ends its statements itself.
    }

    @Override
    @SuppressWarnings("IllegalCatch")
    public void onItem(@Nullable Object item) {
        try {
            complete(written.apply(item));
        } catch (RuntimeException e) {
            completeExceptionally(e);
        }
    }

    @Override
    public void onFailure(Throwable failure) {
        completeExceptionally(failure);
    }

    /** The value itself where it is here already: the engine then goes on without a detour. */
    @Nullable Object orLater() {
        return isDone() && !isCompletedExceptionally() ? join() : this;
    }
}
