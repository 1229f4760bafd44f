package org.moneytrail.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Handler;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.moneytrail.http.limit.LimitConfig;

/** Opens WebSockets, so many at a time. */
@ApplicationScoped
class SocketHandler implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(SocketHandler.class);
    private static final String PROTOCOL = "graphql-transport-ws";

    private final Admission admission;
    private final SocketExecution execution;
    private final HttpConfig config;
    private final JsonReading json;
    private final AtomicInteger open = new AtomicInteger();

    SocketHandler(
            Admission admission,
            SocketExecution execution,
            HttpConfig config,
            LimitConfig limits,
            MeterRegistry metrics) {
        this.admission = admission;
        this.execution = execution;
        this.config = config;
        this.json = new JsonReading(limits.variablesDepth());
        Gauge.builder("moneytrail.sockets", open, AtomicInteger::get)
                .description("WebSockets that are open")
                .register(metrics);
    }

    @Override
    public void handle(RoutingContext context) {
        if (open.incrementAndGet() > config.sockets()) {
            open.decrementAndGet();
            new AnswerWriter(context.response(), ResponseType.JSON)
                    .write(admission.busy(Admission.A_WHILE, "Too many WebSockets are open"));
            return;
        }
        context.request()
                .toWebSocket()
                .onSuccess(socket -> open(context, socket))
                .onFailure(notUpgraded -> open.decrementAndGet());
    }

    private void open(RoutingContext context, ServerWebSocket socket) {
        SocketClient client =
                new SocketClient(
                        socket,
                        context.request().connection(),
                        config.socketBuffer().asLongValue());
        if (!PROTOCOL.equals(socket.subProtocol())) {
            socket.closeHandler(closed -> open.decrementAndGet());
            client.close(SocketEnd.OTHER_PROTOCOL);
            return;
        }
        SocketProtocol protocol = new SocketProtocol(context, client, execution, config, json);
        socket.closeHandler(
                closed -> {
                    open.decrementAndGet();
                    protocol.end();
                });
        socket.exceptionHandler(error -> broken(client, error));
        socket.textMessageHandler(protocol::hear);
        socket.binaryMessageHandler(bytes -> client.close(SocketEnd.NOT_UNDERSTOOD));
    }

    /** Whoever goes without a word, or sends frames that are none or too large, is no fault of ours. */
    private static void broken(SocketClient client, Throwable error) {
        LOG.debug("A WebSocket broke", error);
        client.close(SocketEnd.TOO_LARGE);
    }
}
