package org.moneytrail.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.CallerContext;

/** Who is at the other end of a WebSocket, and for how long. */
final class SocketLogin {

    private static final Logger LOG = Logger.getLogger(SocketLogin.class);
    private static final String EXPIRES = "quarkus.identity.expire-time";

    private final RoutingContext context;
    private final SocketClient client;
    private long expiry = -1;
    private boolean ended;

    SocketLogin(RoutingContext context, SocketClient client) {
        this.context = context;
        this.client = client;
        closeWhenExpired(identity());
    }

    /** Goes on where the token is good, or where there is none; else closes the connection. */
    void with(@Nullable String token, Runnable next) {
        if (token == null) {
            next.run();
            return;
        }
        context.request().headers().set(HttpHeaders.AUTHORIZATION, token);
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        authenticator
                .attemptAuthentication(context)
                .emitOn(CallerContext.executor())
                .subscribe()
                .with(identity -> begin(identity, next), this::refuse);
    }

    void end() {
        ended = true;
        context.vertx().cancelTimer(expiry);
    }

    private void begin(@Nullable SecurityIdentity identity, Runnable next) {
        if (identity == null) {
            refuse(new IllegalArgumentException("no token that this server takes"));
            return;
        }
        QuarkusHttpUser.setIdentity(identity, context);
        closeWhenExpired(identity);
        next.run();
    }

    private void refuse(Throwable bad) {
        LOG.debug("A token was refused", bad);
        client.close(SocketEnd.BAD_TOKEN);
    }

    private void closeWhenExpired(@Nullable SecurityIdentity identity) {
        Long expires = identity == null ? null : identity.getAttribute(EXPIRES);
        if (expires != null && !ended) {
            context.vertx().cancelTimer(expiry);
            long left = Math.max(1, expires * 1000 - System.currentTimeMillis());
            expiry = context.vertx().setTimer(left, fired -> client.close(SocketEnd.TOKEN_EXPIRED));
        }
    }

    private @Nullable SecurityIdentity identity() {
        return context.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
    }
}
