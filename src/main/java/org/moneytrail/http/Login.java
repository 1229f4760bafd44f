package org.moneytrail.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.moneytrail.refusal.Unauthenticated;

/**
 * Proves the token of a request before anything else looks at it, and answers a bad one in the words of the contract: the
 * extension itself would end the request without a body.
 */
final class Login implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(Login.class);

    @Override
    public void handle(RoutingContext context) {
        if (!context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            // Who sends no token is nobody, and there is nothing to prove.
            context.next();
            return;
        }
        // A token may be proved by asking elsewhere; what the client sends meanwhile must not get
        // lost. Of a body that was read nothing is to come, and HTTP/2 minds being asked.
        if (!context.request().isEnded()) {
            context.request().pause();
        }
        // Ours comes before the extension's, which would end the answer itself.
        BiConsumer<RoutingContext, Throwable> refusing = Login::refuse;
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, refusing);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(identity -> proceed(context, identity), bad -> refuse(context, bad));
    }

    private static void proceed(RoutingContext context, SecurityIdentity identity) {
        QuarkusHttpUser.setIdentity(identity, context);
        resume(context);
        context.next();
    }

    private static void refuse(RoutingContext context, Throwable bad) {
        LOG.debug("A token was refused", bad);
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        resume(context);
        new AnswerWriter(
                        context.response(),
                        ResponseType.accepted(context.parsedHeaders().accept())
                                .orElse(ResponseType.JSON))
                .write(
                        new Unauthenticated(
                                "The token is not valid here: it is expired, of another issuer, forged, or no token at all"));
    }

    private static void resume(RoutingContext context) {
        if (!context.request().isEnded()) {
            context.request().resume();
        }
    }
}
