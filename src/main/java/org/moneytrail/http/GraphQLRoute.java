package org.moneytrail.http;

import graphql.parser.ParserOptions;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import org.moneytrail.http.limit.LimitConfig;

/** Puts our handler on {@code /graphql} before the extension's, which then only sees WebSocket upgrades. */
@ApplicationScoped
class GraphQLRoute {

    private static final String PATH = "/graphql";
    private static final int READ_BODY = -50;
    private static final int ANSWER = READ_BODY + 1;

    private final Instance<CurrentIdentityAssociation> identity;
    private final CurrentVertxRequest request;
    private final HttpConfig config;
    private final LimitConfig limits;
    private final Admission admission;

    GraphQLRoute(
            Instance<CurrentIdentityAssociation> identity,
            CurrentVertxRequest request,
            HttpConfig config,
            LimitConfig limits,
            Admission admission) {
        this.identity = identity;
        this.request = request;
        this.config = config;
        this.limits = limits;
        this.admission = admission;
    }

    void install(@Observes Router router) {
        limitTokens();
        long maxBody = config.maxBodySize().asLongValue();
        BodyHandler body = BodyHandler.create(false).setBodyLimit(maxBody);
        GraphQLHandler handler =
                new GraphQLHandler(
                        identity.isResolvable() ? identity.get() : null,
                        request,
                        config.operationTimeout(),
                        admission);
        router.route(PATH)
                .order(READ_BODY)
                .handler(
                        unlessWebSocket(
                                context -> {
                                    if (HttpMethod.POST.equals(context.request().method())) {
                                        body.handle(context);
                                    } else {
                                        context.next();
                                    }
                                }))
                .failureHandler(context -> refuseBody(context, maxBody));
        router.route(PATH).order(ANSWER).handler(unlessWebSocket(handler));
    }

    /** The extension's own setting for this is not read by the parser; this default is, on every transport. */
    private void limitTokens() {
        ParserOptions options = ParserOptions.getDefaultOperationParserOptions();
        ParserOptions.setDefaultOperationParserOptions(
                options.transform(builder -> builder.maxTokens(limits.tokens())));
    }

    private static Handler<RoutingContext> unlessWebSocket(Handler<RoutingContext> handler) {
        return context -> {
            if ("websocket".equalsIgnoreCase(context.request().getHeader(HttpHeaders.UPGRADE))) {
                context.next();
            } else {
                handler.handle(context);
            }
        };
    }

    private static void refuseBody(RoutingContext context, long maxBody) {
        if (context.statusCode() == 413) {
            new AnswerWriter(context.response(), ResponseType.JSON)
                    .write(ProtocolError.of(413, "The body is larger than " + maxBody + " bytes"));
        } else {
            context.next();
        }
    }
}
