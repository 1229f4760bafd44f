package org.moneytrail.http;

import graphql.parser.ParserOptions;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.moneytrail.http.limit.LimitConfig;

/** Puts our handler on {@code /graphql} before the extension's, which then sees nothing of it. */
@ApplicationScoped
class GraphQLRoute {

    private static final String PATH = "/graphql";
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    /** The extension takes WebSocket upgrades at -99. */
    private static final int BEFORE_THE_EXTENSION = -100;

    private static final int READ_BODY = -50;
    private static final int ANSWER = READ_BODY + 1;

    private final GraphQLHandler handler;
    private final SameOrigin sameOrigin;
    private final HttpConfig config;
    private final LimitConfig limits;
    private final SocketHandler sockets;

    GraphQLRoute(
            GraphQLHandler handler,
            SameOrigin sameOrigin,
            HttpConfig config,
            LimitConfig limits,
            SocketHandler sockets) {
        this.sockets = sockets;
        this.handler = handler;
        this.sameOrigin = sameOrigin;
        this.config = config;
        this.limits = limits;
    }

    void install(@Observes Router router) {
        limitTokens();
        long maxBody = config.maxBodySize().asLongValue();
        BodyHandler body = BodyHandler.create(false).setBodyLimit(maxBody);
        router.route(PATH)
                .order(BEFORE_THE_EXTENSION)
                .handler(onUpgrade(this::requireSameOrigin))
                .handler(onUpgrade(new Login()))
                .handler(onUpgrade(sockets));
        router.route(PATH)
                .order(READ_BODY)
                .handler(context -> receive(context, body))
                .failureHandler(context -> refuseBody(context, maxBody));
        router.route(PATH).order(ANSWER).handler(new Login()).handler(handler::handle);
    }

    /** The extension's own setting for this is not read by the parser; this default is, on every transport. */
    private void limitTokens() {
        ParserOptions options = ParserOptions.getDefaultOperationParserOptions();
        ParserOptions.setDefaultOperationParserOptions(
                options.transform(builder -> builder.maxTokens(limits.tokens())));
    }

    private void receive(RoutingContext context, Handler<RoutingContext> body) {
        HttpServerRequest request = context.request();
        try {
            if (HttpMethod.POST.equals(request.method())) {
                // Before the body is read, so that a form is not even taken apart.
                ContentType.requireJson(request.getHeader(HttpHeaders.CONTENT_TYPE));
                ContentType.requirePlain(request.getHeader(HttpHeaders.CONTENT_ENCODING));
                BodyWatch.over(context, config.bodyTimeout());
                body.handle(context);
            } else if (Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.method())) {
                requireShort(request);
                context.next();
            } else if (HttpMethod.OPTIONS.equals(request.method())) {
                context.response().setStatusCode(204).putHeader("allow", METHODS).end();
            } else {
                throw ProtocolError.methodNotAllowed(METHODS, "Use GET for queries, or POST");
            }
        } catch (ProtocolError e) {
            new AnswerWriter(context.response(), ResponseType.JSON).write(e);
        }
    }

    private void requireShort(HttpServerRequest request) {
        long most = config.maxUrlLength().asLongValue();
        if (request.uri().length() > most) {
            throw ProtocolError.of(
                    414,
                    "The URL has "
                            + request.uri().length()
                            + " characters where a request may have "
                            + most
                            + "; send the query by POST or as a persisted query");
        }
    }

    private static Handler<RoutingContext> onUpgrade(Handler<RoutingContext> handler) {
        return context -> {
            if (context.request()
                    .headers()
                    .contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
                handler.handle(context);
            } else {
                context.next();
            }
        };
    }

    private void requireSameOrigin(RoutingContext context) {
        try {
            sameOrigin.require(context.request());
        } catch (ProtocolError e) {
            new AnswerWriter(context.response(), ResponseType.JSON).write(e);
            return;
        }
        context.next();
    }

    private static boolean hasGone(RoutingContext context) {
        return context.response().ended()
                || context.response().closed()
                || context.failure() instanceof StreamResetException;
    }

    private static void refuseBody(RoutingContext context, long maxBody) {
        if (context.statusCode() == 413) {
            String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            String asked = length == null ? "more" : length + " bytes";
            new AnswerWriter(context.response(), ResponseType.JSON)
                    .write(
                            ProtocolError.of(
                                    413,
                                    "The body has "
                                            + asked
                                            + " where a request may have "
                                            + maxBody
                                            + " bytes"));
        } else if (!hasGone(context)) {
            // Whoever was sent away, or went, is answered nothing more, and is no fault to be
            // logged.
            context.next();
        }
    }
}
