package org.moneytrail.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition.Operation;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moneytrail.http.error.ApiError;
import org.moneytrail.http.error.Faults;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** One operation of a WebSocket: a question with one answer, or a subscription. Everything here happens on the connection's event loop. */
final class SocketOperation implements Subscriber<ExecutionResult> {

    private static final RunningOperation NONE = new RunningOperation();

    private final String id;
    private final SocketClient client;

    /** Its own, so that its statements and log lines can be told from those of the connection's other operations. */
    private final Context own;

    private final List<Runnable> afterwards = new ArrayList<>();
    private Operation kind = Operation.QUERY;
    private RunningOperation running = NONE;
    private Runnable endStatements = () -> {};
    private @Nullable Subscription events;
    private boolean left;
    private boolean over;

    SocketOperation(String id, SocketClient client, Runnable whenOver) {
        this.id = id;
        this.client = client;
        this.own = Objects.requireNonNull(VertxContext.createNewDuplicatedContext());
        afterwards.add(whenOver);
    }

    void is(Operation known) {
        kind = known;
    }

    void begun(RunningOperation now, Runnable endOfStatements) {
        running = now;
        endStatements = endOfStatements;
    }

    boolean isOver() {
        return over;
    }

    void whenOver(Runnable action) {
        if (over) {
            action.run();
        } else {
            afterwards.add(action);
        }
    }

    /** What the operation is to whoever gives out places. */
    Admission.Visitor visitor(Runnable begin) {
        return new Admission.Visitor() {
            @Override
            public void begin() {
                // Its turn may come in the moment in which its client goes.
                if (!over) {
                    beginNow(begin);
                }
            }

            @Override
            public void refuse(ProtocolError why) {
                SocketOperation.this.refuse(why.error());
            }

            @Override
            public void whenOver(Runnable action) {
                SocketOperation.this.whenOver(action);
            }
        };
    }

    private void beginNow(Runnable begin) {
        try {
            begin.run();
        } catch (RuntimeException e) {
            refuse(Faults.masked(e));
        }
    }

    void later(Runnable action) {
        own.runOnContext(go -> action.run());
    }

    /** Nobody waits for it any more. A change that has begun is brought to its end, and has its place until then. */
    void leave() {
        left = true;
        if (running == NONE) {
            finish();
        } else if (kind != Operation.MUTATION) {
            stop("The client has gone");
            if (kind == Operation.SUBSCRIPTION) {
                finish();
            }
        }
    }

    void stop(String why) {
        endStatements.run();
        running.stop(why);
    }

    void refuse(ApiError error) {
        fail(List.of(error.toSpecification()));
    }

    void answered(@Nullable ExecutionResult result, @Nullable Throwable error) {
        later(
                () -> {
                    if (result == null) {
                        refuse(Faults.masked(error == null ? new IllegalStateException() : error));
                    } else if (result.getData() instanceof Publisher<?> stream) {
                        listen(stream);
                    } else if (result.getData() == null) {
                        fail(specified(result.getErrors()));
                    } else {
                        say("next", result.toSpecification());
                        complete();
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private void listen(Publisher<?> stream) {
        if (!over) {
            ((Publisher<ExecutionResult>) stream).subscribe(this);
        }
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        events = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(ExecutionResult event) {
        later(
                () -> {
                    if (EventStrategy.isLost(event)) {
                        fail(specified(event.getErrors()));
                    } else if (!over && events != null) {
                        say("next", event.toSpecification());
                        events.request(1);
                    }
                });
    }

    @Override
    public void onError(Throwable error) {
        later(() -> refuse(Faults.masked(error)));
    }

    @Override
    public void onComplete() {
        later(this::complete);
    }

    private void complete() {
        if (!left && !over) {
            client.send(Map.of("type", "complete", "id", id));
        }
        finish();
    }

    private void fail(List<Map<String, Object>> errors) {
        say("error", errors);
        finish();
    }

    private void say(String type, Object payload) {
        if (!left && !over) {
            client.send(Map.of("type", type, "id", id, "payload", payload));
        }
    }

    private static List<Map<String, Object>> specified(List<GraphQLError> errors) {
        return errors.stream().map(GraphQLError::toSpecification).toList();
    }

    private void finish() {
        if (over) {
            return;
        }
        over = true;
        if (events != null) {
            events.cancel();
        }
        afterwards.forEach(Runnable::run);
    }
}
