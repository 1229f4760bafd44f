package org.moneytrail.http;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.function.Consumer;

/** Lets beans that live as long as a request do so, and know who asks. */
@ApplicationScoped
class RequestScope {

    private final Instance<CurrentIdentityAssociation> identity;
    private final CurrentVertxRequest current;

    RequestScope(Instance<CurrentIdentityAssociation> identity, CurrentVertxRequest current) {
        this.identity = identity;
        this.current = current;
    }

    /** @param whenOver is told what to do when the request is answered */
    void run(RoutingContext context, Consumer<Runnable> whenOver, Runnable work) {
        ManagedContext scope = Arc.container().requestContext();
        scope.activate();
        ContextState state = scope.getState();
        whenOver.accept(() -> scope.destroy(state));
        try {
            if (identity.isResolvable()) {
                identity.get().setIdentity(QuarkusHttpUser.getSecurityIdentity(context, null));
            }
            current.setCurrent(context);
            work.run();
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            scope.deactivate();
        }
    }
}
