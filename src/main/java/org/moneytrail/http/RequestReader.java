package org.moneytrail.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RequestBody;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.http.limit.LimitConfig;

/** Reads a request from the URL or the body and holds it to the shape of the specification. */
@ApplicationScoped
class RequestReader {

    private static final List<String> TEXTS = List.of("query", "operationName");
    private static final List<String> OBJECTS = List.of("variables", "extensions");

    private final JsonReading json;

    RequestReader(LimitConfig limits) {
        json = new JsonReading(limits.variablesDepth());
    }

    GraphQLRequest read(RoutingContext context) {
        return shaped(
                HttpMethod.POST.equals(context.request().method())
                        ? body(context.body())
                        : parameters(context.request()));
    }

    private Map<?, ?> parameters(HttpServerRequest request) {
        Map<String, Object> members = new HashMap<>();
        for (String name : TEXTS) {
            String value = request.getParam(name);
            if (value != null) {
                members.put(name, value);
            }
        }
        for (String name : OBJECTS) {
            String value = request.getParam(name);
            if (value != null && !value.isEmpty()) {
                members.put(name, json.read(value, name + " must be a JSON object"));
            }
        }
        return members;
    }

    private Map<?, ?> body(@Nullable RequestBody body) {
        String text = body == null ? null : body.asString("UTF-8");
        if (text == null || text.isBlank()) {
            throw ProtocolError.badRequest("The body is empty; send a JSON object with a query");
        }
        Object value = json.read(text, "The body is not JSON");
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw ProtocolError.badRequest(
                value instanceof List
                        ? "Batches are not supported; send one JSON object a request"
                        : "The body must be a JSON object");
    }

    GraphQLRequest shaped(Map<?, ?> members) {
        String query = text(members, "query");
        return new GraphQLRequest(
                query == null ? "" : query,
                text(members, "operationName"),
                object(members, "variables"),
                object(members, "extensions"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<?, ?> members, String name) {
        Object value = members.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw ProtocolError.badRequest(name + " must be a JSON object");
    }

    /** The text of a member, or null where it is absent, null or empty. */
    private static @Nullable String text(Map<?, ?> members, String name) {
        Object value = members.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return text.isBlank() ? null : text;
        }
        throw ProtocolError.badRequest(name + " must be a string");
    }
}
