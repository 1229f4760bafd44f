package org.moneytrail.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.websocket.GraphQLWebsocketHandler;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.http.access.Caller;

/**
 * WebSockets with the protocol graphql-transport-ws. The extension speaks the protocol and pings every ten seconds; its own route
 * would keep in memory whatever a slow client does not fetch.
 */
final class SocketHandler extends SmallRyeGraphQLAbstractHandler {

    private static final String PROTOCOL = "graphql-transport-ws";
    private static final short UNKNOWN_PROTOCOL = 4406;

    private final long buffer;

    SocketHandler(
            @Nullable CurrentIdentityAssociation identity,
            CurrentVertxRequest request,
            long buffer) {
        super(identity, request, false);
        this.buffer = buffer;
    }

    @Override
    protected void doHandle(RoutingContext context) {
        if (!"websocket".equalsIgnoreCase(context.request().getHeader(HttpHeaders.UPGRADE))) {
            context.next();
            return;
        }
        Map<String, Object> metaData = getMetaData(context);
        metaData.put(Caller.key(), Caller.of(context));
        context.request().toWebSocket().onSuccess(socket -> open(context, socket, metaData));
    }

    private void open(
            RoutingContext context, ServerWebSocket socket, Map<String, Object> metaData) {
        if (!PROTOCOL.equals(socket.subProtocol())) {
            socket.close(UNKNOWN_PROTOCOL, "Subprotocol not acceptable: use " + PROTOCOL);
            return;
        }
        GraphQLWebsocketHandler protocol =
                new SocketProtocol(
                        new BoundedSession(socket, context.request().connection(), buffer),
                        metaData,
                        context);
        socket.closeHandler(closed -> protocol.onClose());
        socket.endHandler(ended -> protocol.onEnd());
        socket.exceptionHandler(error -> broken(protocol, error));
        socket.textMessageHandler(protocol::onMessage);
    }

    /** Whoever goes without a word is no fault of ours. */
    private static void broken(GraphQLWebsocketHandler protocol, Throwable error) {
        if (error instanceof HttpClosedException) {
            protocol.onClose();
        } else {
            protocol.onThrowable(error);
        }
    }
}
