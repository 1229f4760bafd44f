package org.moneytrail.http;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** Gives a body so long to arrive. Until it has it takes no place, but a connection, and memory for what has come. */
final class BodyWatch {

    private BodyWatch() {}

    static void over(RoutingContext context, Duration allowed) {
        long timer =
                context.vertx()
                        .setTimer(
                                allowed.toMillis(),
                                fired -> {
                                    if (!context.request().isEnded()) {
                                        sendAway(context, allowed);
                                    }
                                });
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
    }

    private static void sendAway(RoutingContext context, Duration allowed) {
        // What is still to come is for nobody.
        context.addEndHandler(ended -> context.request().connection().close());
        new AnswerWriter(context.response(), ResponseType.JSON)
                .write(
                        ProtocolError.of(
                                408, "The body did not come within " + allowed.toMillis() + " ms"));
    }
}
