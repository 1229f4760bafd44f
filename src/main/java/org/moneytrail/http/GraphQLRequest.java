package org.moneytrail.http;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A request in the shape that the specification asks for.
 *
 * @param json the same request as the execution service wants it: without absent members
 */
record GraphQLRequest(String query, @Nullable String operationName, JsonObject json) {}
