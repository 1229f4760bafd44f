package org.moneytrail.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RequestBody;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a request from the URL or the body and holds it to the shape of the specification. */
final class RequestReader {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());
    private static final List<String> TEXTS = List.of("query", "operationName");
    private static final List<String> OBJECTS = List.of("variables", "extensions");

    private RequestReader() {}

    static GraphQLRequest read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (HttpMethod.GET.equals(request.method())) {
            return shaped(parameters(request));
        }
        if (HttpMethod.POST.equals(request.method())) {
            ContentType.requireJson(request.getHeader("content-type"));
            return shaped(body(context.body()));
        }
        throw ProtocolError.methodNotAllowed("GET, POST", "Use GET for queries, or POST");
    }

    private static JsonObject parameters(HttpServerRequest request) {
        JsonObjectBuilder members = Json.createObjectBuilder();
        for (String name : TEXTS) {
            String value = request.getParam(name);
            if (value != null) {
                members.add(name, value);
            }
        }
        for (String name : OBJECTS) {
            String value = request.getParam(name);
            if (value != null && !value.isEmpty()) {
                members.add(name, parsed(value, name + " must be a JSON object"));
            }
        }
        return members.build();
    }

    private static JsonObject body(@Nullable RequestBody body) {
        String text = body == null ? null : body.asString("UTF-8");
        if (text == null || text.isBlank()) {
            throw ProtocolError.badRequest("The body is empty; send a JSON object with a query");
        }
        JsonValue value = parsed(text, "The body is not JSON");
        return switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject();
            case ARRAY ->
                    throw ProtocolError.badRequest(
                            "Batches are not supported; send one JSON object a request");
            default -> throw ProtocolError.badRequest("The body must be a JSON object");
        };
    }

    private static JsonValue parsed(String text, String complaint) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (RuntimeException e) {
            // Of any class: where it nests too deeply or a number is too long, the parser throws
            // plain ones.
            throw ProtocolError.badRequest(complaint);
        }
    }

    private static GraphQLRequest shaped(JsonObject raw) {
        JsonObjectBuilder members = Json.createObjectBuilder();
        String query = text(raw, "query");
        if (query == null) {
            throw ProtocolError.badRequest("query is missing");
        }
        members.add("query", query);
        String operationName = text(raw, "operationName");
        if (operationName != null) {
            members.add("operationName", operationName);
        }
        for (String name : OBJECTS) {
            JsonValue value = raw.getOrDefault(name, JsonValue.NULL);
            if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                members.add(name, value);
            } else if (value != JsonValue.NULL) {
                throw ProtocolError.badRequest(name + " must be a JSON object");
            }
        }
        return new GraphQLRequest(query, operationName, members.build());
    }

    /** The text of a member, or null where it is absent, null or empty. */
    private static @Nullable String text(JsonObject raw, String name) {
        JsonValue value = raw.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString().isBlank() ? null : string.getString();
        }
        throw ProtocolError.badRequest(name + " must be a string");
    }
}
