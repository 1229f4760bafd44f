package org.moneytrail.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.moneytrail.http.schema.SchemaText;

/** Serves the schema as text where the extension does, before it, which would sort the enum values. */
@ApplicationScoped
class SchemaRoute {

    private static final int BEFORE_THE_EXTENSION = -49;

    private final SchemaText schema;

    SchemaRoute(SchemaText schema) {
        this.schema = schema;
    }

    void install(@Observes Router router) {
        router.get("/graphql/schema.graphql")
                .order(BEFORE_THE_EXTENSION)
                .handler(
                        context ->
                                context.response()
                                        .putHeader("content-type", "text/plain; charset=utf-8")
                                        .end(schema.text()));
    }
}
