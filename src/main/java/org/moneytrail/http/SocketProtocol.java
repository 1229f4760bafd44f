package org.moneytrail.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.graphql.websocket.GraphQLWebSocketSession;
import io.smallrye.graphql.websocket.graphqltransportws.GraphQLTransportWSSubprotocolHandler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The protocol with a token in the payload of connection_init, since a browser can send no header with an upgrade. */
final class SocketProtocol extends GraphQLTransportWSSubprotocolHandler {

    private static final Logger LOG = Logger.getLogger(SocketProtocol.class);
    private static final short FORBIDDEN = 4403;
    private static final String EXPIRES = "quarkus.identity.expire-time";

    private final RoutingContext context;
    private long expiry = -1;

    SocketProtocol(
            GraphQLWebSocketSession session, Map<String, Object> metaData, RoutingContext context) {
        super(session, metaData);
        this.context = context;
        closeWhenExpired(identity());
    }

    @Override
    protected void onMessage(@Nullable JsonObject message) {
        if (message == null) {
            return;
        }
        String token = token(message);
        if (token == null) {
            super.onMessage(message);
            return;
        }
        context.request().headers().set(HttpHeaders.AUTHORIZATION, token);
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        authenticator
                .attemptAuthentication(context)
                .subscribe()
                .with(identity -> begin(message, identity), this::refuse);
    }

    @Override
    public void onClose() {
        context.vertx().cancelTimer(expiry);
        super.onClose();
    }

    private void begin(JsonObject message, @Nullable SecurityIdentity identity) {
        if (identity == null) {
            refuse(new IllegalArgumentException("no token that this server takes"));
            return;
        }
        QuarkusHttpUser.setIdentity(identity, context);
        closeWhenExpired(identity);
        super.onMessage(message);
    }

    private void refuse(Throwable bad) {
        LOG.debug("A token was refused", bad);
        session.close(FORBIDDEN, "Forbidden: the token is not valid here");
    }

    private void closeWhenExpired(@Nullable SecurityIdentity identity) {
        Long expires = identity == null ? null : identity.getAttribute(EXPIRES);
        if (expires != null) {
            context.vertx().cancelTimer(expiry);
            long left = Math.max(1, expires * 1000 - System.currentTimeMillis());
            expiry =
                    context.vertx()
                            .setTimer(
                                    left,
                                    fired ->
                                            session.close(
                                                    FORBIDDEN, "Forbidden: the token expired"));
        }
    }

    private @Nullable SecurityIdentity identity() {
        return context.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
    }

    private static @Nullable String token(JsonObject message) {
        return message.get("type") instanceof JsonString type
                        && type.getString().equals("connection_init")
                        && message.getOrDefault("payload", JsonValue.NULL)
                                instanceof JsonObject payload
                        && payload.get("Authorization") instanceof JsonString token
                ? token.getString()
                : null;
    }
}
