package org.moneytrail.http;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.http.error.ApiError;
import org.moneytrail.refusal.Code;

/** One connection of graphql-transport-ws. Everything here happens on its event loop. */
final class SocketProtocol {

    private static final long PING_EVERY = Duration.ofSeconds(10).toMillis();
    private static final Map<String, String> PING = Map.of("type", "ping");
    private static final Map<String, String> PONG = Map.of("type", "pong");

    private final RoutingContext context;
    private final SocketClient client;
    private final SocketExecution execution;
    private final SocketLogin login;
    private final HttpConfig config;
    private final JsonReading json;
    private final Map<String, SocketOperation> operations = new HashMap<>();
    private final long pings;
    private final long patience;
    private boolean loggingIn;
    private boolean initialised;
    private int underWay;

    SocketProtocol(
            RoutingContext context,
            SocketClient client,
            SocketExecution execution,
            HttpConfig config,
            JsonReading json) {
        this.context = context;
        this.client = client;
        this.execution = execution;
        this.login = new SocketLogin(context, client);
        this.config = config;
        this.json = json;
        pings = context.vertx().setPeriodic(PING_EVERY, tick -> client.send(PING));
        patience =
                context.vertx()
                        .setTimer(
                                config.socketInitTimeout().toMillis(),
                                fired -> closeUnlessInitialised());
    }

    void hear(String text) {
        if (client.isClosed()) {
            return;
        }
        SocketMessage message = read(text);
        switch (message.type()) {
            case "connection_init" -> init(message);
            case "subscribe" -> subscribe(message.id(), message.payload());
            case "complete" -> complete(message.id());
            case "ping" -> client.send(PONG);
            case "pong" -> {}
            default -> client.close(SocketEnd.NOT_UNDERSTOOD);
        }
    }

    /** The client has gone, or was cut off. */
    void end() {
        context.vertx().cancelTimer(pings);
        context.vertx().cancelTimer(patience);
        login.end();
        List<SocketOperation> left = new ArrayList<>(operations.values());
        operations.clear();
        left.forEach(SocketOperation::leave);
    }

    private SocketMessage read(String text) {
        try {
            return SocketMessage.of(json.read(text, ""));
        } catch (ProtocolError notJson) {
            return SocketMessage.NONE;
        }
    }

    private void init(SocketMessage message) {
        if (loggingIn) {
            client.close(SocketEnd.TWO_INITS);
            return;
        }
        loggingIn = true;
        login.with(
                message.token(),
                () -> {
                    initialised = true;
                    client.send(Map.of("type", "connection_ack"));
                });
    }

    private void closeUnlessInitialised() {
        if (!initialised) {
            client.close(SocketEnd.NO_INIT);
        }
    }

    private void subscribe(String id, @Nullable Object payload) {
        if (!initialised) {
            client.close(SocketEnd.NOT_INITIALISED);
        } else if (operations.containsKey(id)) {
            client.close(SocketEnd.twice());
        } else if (underWay >= config.socketOperations()) {
            new SocketOperation(id, client, () -> {}).refuse(tooMany());
        } else {
            underWay++;
            SocketOperation operation = new SocketOperation(id, client, () -> over(id));
            operations.put(id, operation);
            execution.start(context, operation, payload);
        }
    }

    private void over(String id) {
        underWay--;
        // Not of another with the same id, which may have begun since the client left this one.
        operations.computeIfPresent(id, (same, operation) -> operation.isOver() ? null : operation);
    }

    /** Its id is free again at once; it counts until it has ended. */
    private void complete(String id) {
        SocketOperation operation = operations.remove(id);
        if (operation != null) {
            operation.leave();
        }
    }

    private ApiError tooMany() {
        return ApiError.of(
                Code.GRAPH_UNAVAILABLE,
                "This connection has "
                        + underWay
                        + " operations under way, as many as it may; let one end first");
    }
}
