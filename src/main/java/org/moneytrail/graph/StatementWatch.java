package org.moneytrail.graph;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Tells everybody who listens about each statement; the reader and the writer pass all of theirs through here. */
@Singleton
class StatementWatch {
    static final StatementWatch NOBODY = new StatementWatch(List.of());

    private final List<StatementListener> listeners;

    StatementWatch(@All List<StatementListener> listeners) {
        this.listeners = listeners;
    }

    /** A reading statement with all its attempts and the wait for a connection, as its caller sees it. */
    <T> Uni<List<T>> reading(CypherQuery query, Uni<List<T>> work) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            StatementListener.Running running = begun(query);
                            return work.onTermination()
                                    .invoke(
                                            (rows, error, cancelled) ->
                                                    running.ended(
                                                            rows == null ? 0 : rows.size(),
                                                            cancelled
                                                                    ? new CancellationException()
                                                                    : error));
                        });
    }

    /** @param count of what it changed or returned */
    <T> CompletionStage<T> writing(
            CypherQuery query, Supplier<CompletionStage<T>> work, ToLongFunction<T> count) {
        StatementListener.Running running = begun(query);
        return work.get()
                .whenComplete(
                        (result, error) ->
                                running.ended(
                                        result == null ? 0 : count.applyAsLong(result), error));
    }

    private StatementListener.Running begun(CypherQuery query) {
        List<StatementListener.Running> all =
                listeners.stream().map(listener -> listener.begun(query)).toList();
        return (rows, error) -> all.forEach(running -> running.ended(rows, error));
    }
}
