package org.moneytrail.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The explorer is one page with many addresses: each is answered with the page, which reads it. */
@ApplicationScoped
class ExplorerRoute {

    /** The same names as in the page's router.js. The answer stands at the root; files under /questions/ are files. */
    private static final String VIEWS =
            "/(?:questions|search|(?:trace|feast|claims|graph|company|fund|stock|person)(?:/[^/]*)?)";

    private static final int FIRST = -100;

    void install(@Observes Router router) {
        router.getWithRegex(VIEWS).order(FIRST).handler(context -> context.reroute("/"));
    }
}
