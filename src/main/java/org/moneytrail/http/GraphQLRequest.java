package org.moneytrail.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request in the shape that the specification asks for.
 *
 * @param query empty where the client sends the hash of a persisted one instead
 */
record GraphQLRequest(
        String query,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    GraphQLRequest withQuery(String text) {
        return new GraphQLRequest(text, operationName, variables, extensions);
    }
}
