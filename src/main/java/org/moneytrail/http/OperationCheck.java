package org.moneytrail.http;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import io.vertx.core.http.HttpMethod;
import java.util.List;

/** What must be known of a document before it runs: that it parses, which operation is meant, and that the method fits it. */
final class OperationCheck {

    private OperationCheck() {}

    static void run(GraphQLRequest request, HttpMethod method) {
        Operation operation = chosen(request).getOperation();
        if (operation == Operation.SUBSCRIPTION) {
            throw ProtocolError.inDocument(
                    "Subscriptions need a WebSocket with the protocol graphql-transport-ws",
                    List.of());
        }
        if (HttpMethod.GET.equals(method) && operation != Operation.QUERY) {
            throw ProtocolError.methodNotAllowed(
                    "POST", "GET is for queries only; send a mutation by POST");
        }
    }

    private static OperationDefinition chosen(GraphQLRequest request) {
        List<OperationDefinition> operations = operations(request.query());
        String name = request.operationName();
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

    private static List<OperationDefinition> operations(String query) {
        ParserEnvironment environment =
                ParserEnvironment.newParserEnvironment()
                        .document(query)
                        .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                        .build();
        try {
            return new Parser()
                    .parseDocument(environment)
                    .getDefinitionsOfType(OperationDefinition.class);
        } catch (ParseCancelledException
                | ParseCancelledTooDeepException
                | ParseCancelledTooManyCharsException e) {
            throw ProtocolError.tooComplex(String.valueOf(e.getMessage()));
        } catch (InvalidSyntaxException e) {
            throw ProtocolError.inDocument(
                    String.valueOf(e.getMessage()),
                    e.getLocation() == null ? List.of() : List.of(e.getLocation()));
        }
    }
}
