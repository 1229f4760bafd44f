package org.moneytrail.http.access;

import graphql.GraphQLContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks.
 *
 * @param subject the token's subject; null where nobody logged in
 */
public record Caller(@Nullable String subject, Set<String> roles) {

    static final Caller ANYBODY = new Caller(null, Set.of());

    private static final String KEY = Caller.class.getName();

    /** Put into an operation's context; asked late, since over a WebSocket the token comes after the connection. */
    @FunctionalInterface
    public interface Of {
        Caller now();
    }

    public static String key() {
        return KEY;
    }

    public static Of of(RoutingContext context) {
        return () ->
                context.user() instanceof QuarkusHttpUser user
                        ? of(user.getSecurityIdentity())
                        : ANYBODY;
    }

    static Caller in(GraphQLContext context) {
        return context.get(KEY) instanceof Of caller ? caller.now() : ANYBODY;
    }

    private static Caller of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return ANYBODY;
        }
        // A name is for people and may change; the subject is what the issuer promises to keep.
        String subject =
                identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                        ? token.getSubject()
                        : identity.getPrincipal().getName();
        return new Caller(subject, identity.getRoles());
    }

    boolean isKnown() {
        return subject != null;
    }
}
