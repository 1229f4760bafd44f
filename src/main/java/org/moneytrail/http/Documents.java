package org.moneytrail.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.moneytrail.http.error.LimitExceeded;
import org.moneytrail.http.limit.DocumentLimit;
import org.moneytrail.http.limit.LimitConfig;

/**
 * Parses, measures and validates each document once. The extension's own cache counts documents, however large they are;
 * this one weighs them, and keeps none that is wrong.
 */
@ApplicationScoped
class Documents implements PreparsedDocumentProvider {

    /** What a tree takes for each character of its text, as measured on our questions. */
    private static final int BYTES_A_CHARACTER = 40;

    private static final int BYTES_A_DOCUMENT = 1000;

    private final GraphQLSchema schema;
    private final DocumentLimit limit;
    private final Cache<String, Prepared> cache;

    Documents(GraphQLSchema schema, LimitConfig limits, HttpConfig config) {
        this.schema = schema;
        this.limit = new DocumentLimit(limits);
        this.cache =
                Caffeine.newBuilder()
                        .maximumWeight(config.documentCache().asLongValue())
                        .<String, Prepared>weigher(
                                (query, document) ->
                                        BYTES_A_DOCUMENT + BYTES_A_CHARACTER * query.length())
                        .build();
    }

    /** A document that parses; it may still be wrong. */
    record Prepared(PreparsedDocumentEntry entry, List<OperationDefinition> operations) {

        boolean isValid() {
            return !entry.hasErrors();
        }
    }

    Prepared get(String query) {
        Prepared known = cache.getIfPresent(query);
        if (known != null) {
            return known;
        }
        Prepared prepared = prepare(query);
        if (prepared.isValid()) {
            cache.put(query, prepared);
        }
        return prepared;
    }

    private Prepared prepare(String query) {
        Document document = Parsing.parse(query);
        try {
            limit.check(document);
        } catch (LimitExceeded e) {
            throw ProtocolError.tooComplex(String.valueOf(e.getMessage()));
        }
        List<ValidationError> errors = ParseAndValidate.validate(schema, document);
        return new Prepared(
                errors.isEmpty()
                        ? new PreparsedDocumentEntry(document)
                        : new PreparsedDocumentEntry(document, errors),
                document.getDefinitionsOfType(OperationDefinition.class));
    }

    /** The engine's way in, with a document that was looked at before. */
    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> compute) {
        Prepared prepared = input.getGraphQLContext().get(Prepared.class);
        return CompletableFuture.completedFuture(prepared.entry());
    }
}
