package org.moneytrail.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.Sha256;
import org.moneytrail.http.access.Access;
import org.moneytrail.http.access.Caller;
import org.moneytrail.http.schema.SchemaText;

/** Serves the schema as text where the extension does, before it, which would sort the enum values. */
@ApplicationScoped
class SchemaRoute {

    private static final int BEFORE_THE_EXTENSION = -49;

    private final SchemaText schema;
    private final Access access;

    /** Made when first asked for, and the same until the application ends. */
    private volatile @Nullable Served served;

    SchemaRoute(SchemaText schema, Access access) {
        this.schema = schema;
        this.access = access;
    }

    private record Served(String text, String fingerprint, int length) {

        static Served of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Served(text, Sha256.hex(bytes), bytes.length);
        }
    }

    void install(@Observes Router router) {
        router.get("/graphql/schema.graphql")
                .order(BEFORE_THE_EXTENSION)
                .handler(new Login())
                .handler(
                        context ->
                                access.refusalOfSchema(Caller.of(context).now())
                                        .ifPresentOrElse(
                                                refusal -> answer(context).write(refusal),
                                                () -> serve(context)));
    }

    private void serve(RoutingContext context) {
        Served now = served();
        var response = context.response();
        // Compressed it is another sequence of bytes, which a strong tag has to tell apart.
        String encoding = Compression.accepted(context.request()) ? "-gzip" : "";
        String tag = '"' + now.fingerprint() + encoding + '"';
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .headers()
                .add(HttpHeaders.VARY, "Accept, Accept-Encoding");
        if (EntityTags.matches(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(304).end();
            return;
        }
        Compression.choose(response, now.length());
        response.putHeader(HttpHeaders.CONTENT_TYPE, type(context)).end(now.text());
    }

    /** Text for people, so that browsers show it; tools may ask for the language by name. */
    private static String type(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        boolean named = accept != null && accept.contains("application/graphql");
        return (named ? "application/graphql" : "text/plain") + "; charset=utf-8";
    }

    private Served served() {
        Served known = served;
        if (known == null) {
            known = Served.of(schema.text());
            served = known;
        }
        return known;
    }

    private static AnswerWriter answer(RoutingContext context) {
        return new AnswerWriter(context.response(), ResponseType.JSON);
    }
}
