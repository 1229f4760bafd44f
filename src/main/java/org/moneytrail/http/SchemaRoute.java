package org.moneytrail.http;

import graphql.language.OperationDefinition.Operation;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.moneytrail.http.access.Access;
import org.moneytrail.http.access.Caller;
import org.moneytrail.http.schema.SchemaText;

/** Serves the schema as text where the extension does, before it, which would sort the enum values. */
@ApplicationScoped
class SchemaRoute {

    private static final int BEFORE_THE_EXTENSION = -49;

    private final SchemaText schema;
    private final Access access;

    SchemaRoute(SchemaText schema, Access access) {
        this.schema = schema;
        this.access = access;
    }

    void install(@Observes Router router) {
        router.get("/graphql/schema.graphql")
                .order(BEFORE_THE_EXTENSION)
                .handler(new Login())
                .handler(
                        context ->
                                access.refusal(Operation.QUERY, Caller.of(context).now())
                                        .ifPresentOrElse(
                                                refusal -> answer(context).write(refusal),
                                                () -> tell(context)));
    }

    private void tell(RoutingContext context) {
        context.response()
                .putHeader("content-type", "text/plain; charset=utf-8")
                .end(schema.text());
    }

    private static AnswerWriter answer(RoutingContext context) {
        return new AnswerWriter(context.response(), ResponseType.JSON);
    }
}
