package org.moneytrail.http.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A scalar that travels as text in one form only, and says which form that is when it refuses. */
final class TextCoercing<T> implements Coercing<T, String> {

    private final String expected;
    private final Function<String, T> parser;

    TextCoercing(String expected, Function<String, T> parser) {
        this.expected = expected;
        this.parser = parser;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        return parsed(input).orElseThrow(() -> new CoercingParseValueException(complaint()));
    }

    @Override
    public T parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object text = input instanceof StringValue string ? string.getValue() : input;
        return parsed(text).orElseThrow(() -> new CoercingParseLiteralException(complaint()));
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(value.toString());
    }

    private Optional<T> parsed(Object input) {
        if (!(input instanceof String text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private String complaint() {
        return "must be " + expected;
    }
}
