package org.moneytrail.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.moneytrail.observe.RequestId;

/** Names every request, before anything else is done with it. */
@ApplicationScoped
class RequestIdRoute {

    private static final int BEFORE_ALL = -10_000;

    void install(@Observes Router router) {
        router.route()
                .order(BEFORE_ALL)
                .handler(
                        context -> {
                            String id = RequestId.of(context.request().getHeader(RequestId.HEADER));
                            RequestId.remember(id);
                            context.response().putHeader(RequestId.HEADER, id);
                            context.next();
                        });
    }
}
