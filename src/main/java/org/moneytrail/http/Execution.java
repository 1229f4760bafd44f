package org.moneytrail.http;

import graphql.ExecutionResult;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.Errand;
import org.moneytrail.graph.ErrandEnd;
import org.moneytrail.http.access.Caller;

/** Runs one operation of a request in the time that it has, and for as long as somebody waits for it. */
@ApplicationScoped
class Execution {

    private final Engine engine;
    private final ErrandEnd end;
    private final Duration allowed;

    Execution(Engine engine, ErrandEnd end, HttpConfig config) {
        this.engine = engine;
        this.end = end;
        this.allowed = config.operationTimeout();
    }

    /** What is to be run; a change that has begun is brought to its end, whether or not somebody waits. */
    record Task(GraphQLRequest request, Documents.Prepared document, boolean changes) {}

    void begin(
            RoutingContext context, AnswerWriter answer, @Nullable Freshness freshness, Task task) {
        RunningOperation running = new RunningOperation();
        Errand errand = Errand.begin();
        long timer =
                context.vertx()
                        .setTimer(
                                allowed.toMillis(),
                                fired -> {
                                    answer.writeTimeout(allowed);
                                    stop(running, errand, StopInstrumentation.tooLong(allowed));
                                });
        context.addEndHandler(
                ended -> {
                    if (ended.succeeded()) {
                        context.vertx().cancelTimer(timer);
                    } else if (!task.changes()) {
                        context.vertx().cancelTimer(timer);
                        stop(running, errand, "The client has gone");
                    }
                });
        engine.execute(task.request(), task.document(), running, Caller.of(context))
                .whenComplete((result, error) -> write(answer, freshness, result, error));
    }

    private void stop(RunningOperation running, Errand errand, String why) {
        end.of(errand);
        running.stop(why);
    }

    private static void write(
            AnswerWriter answer,
            @Nullable Freshness freshness,
            @Nullable ExecutionResult result,
            @Nullable Throwable error) {
        if (result == null) {
            answer.writeFault(error == null ? new IllegalStateException("No result") : error);
            return;
        }
        try {
            answer.write(result, freshness);
        } catch (RuntimeException e) {
            answer.writeFault(e);
        }
    }
}
