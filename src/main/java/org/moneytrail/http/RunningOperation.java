package org.moneytrail.http;

import graphql.GraphQLContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.Timeout;

/** One operation on its way, so that it can be stopped when nobody waits for it any more. */
final class RunningOperation {

    static final String KEY = RunningOperation.class.getName();

    private final CompletableFuture<Void> stop = new CompletableFuture<>();

    static @Nullable RunningOperation in(GraphQLContext context) {
        return context.get(KEY);
    }

    boolean isStopped() {
        return stop.isDone();
    }

    void stop(String why) {
        stop.completeExceptionally(new Timeout(why));
    }

    /** What comes first: the value, or the end of the operation. */
    <T> CompletionStage<T> orStopped(CompletionStage<T> value) {
        CompletableFuture<T> first = new CompletableFuture<>();
        value.whenComplete(
                (result, error) -> {
                    if (error == null) {
                        first.complete(result);
                    } else {
                        first.completeExceptionally(error);
                    }
                });
        if (!first.isDone()) {
            stop.whenComplete((nothing, why) -> first.completeExceptionally(why));
        }
        return first;
    }

    void refuseIfStopped() {
        if (isStopped()) {
            try {
                stop.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof Timeout timeout ? timeout : e;
            }
        }
    }
}
