package org.moneytrail.http;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which operation of a document is meant, and that the method fits it. */
final class OperationCheck {

    private OperationCheck() {}

    static Operation run(
            List<OperationDefinition> operations, @Nullable String name, HttpMethod method) {
        Operation operation = chosen(operations, name);
        if (operation == Operation.SUBSCRIPTION) {
            throw ProtocolError.inDocument(
                    "Subscriptions need a WebSocket with the protocol graphql-transport-ws",
                    List.of());
        }
        if (!HttpMethod.POST.equals(method) && operation != Operation.QUERY) {
            throw ProtocolError.methodNotAllowed(
                    "POST", method + " is for queries only; send a mutation by POST");
        }
        return operation;
    }

    static Operation chosen(List<OperationDefinition> operations, @Nullable String name) {
        return named(operations, name).getOperation();
    }

    private static OperationDefinition named(
            List<OperationDefinition> operations, @Nullable String name) {
        if (name == null) {
            if (operations.size() == 1) {
                return operations.get(0);
            }
            throw ProtocolError.inDocument(
                    operations.isEmpty()
                            ? "The document has no operation"
                            : "The document has several operations: say which with operationName",
                    List.of());
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProtocolError.inDocument(
                                        "The document has no operation named '" + name + "'",
                                        List.of()));
    }
}
