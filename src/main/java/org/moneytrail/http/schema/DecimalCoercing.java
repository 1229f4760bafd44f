package org.moneytrail.http.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Exact decimals, out and in. */
final class DecimalCoercing implements Coercing<BigDecimal, BigDecimal> {

    private static final int MOST_DIGITS = 40;
    private static final String COMPLAINT =
            "must be a number of at most " + MOST_DIGITS + " digits";

    @Override
    public BigDecimal serialize(Object value, GraphQLContext context, Locale locale) {
        BigDecimal decimal = decimal(value);
        if (decimal == null) {
            throw new CoercingSerializeException("Not a number: " + value);
        }
        return PlainDecimal.of(decimal);
    }

    @Override
    public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
        BigDecimal decimal = decimal(input);
        if (decimal == null || isOutsized(decimal)) {
            throw new CoercingParseValueException(COMPLAINT);
        }
        return decimal;
    }

    @Override
    public BigDecimal parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        BigDecimal decimal = null;
        if (input instanceof IntValue number) {
            decimal = new BigDecimal(number.getValue());
        } else if (input instanceof FloatValue number) {
            decimal = number.getValue();
        }
        if (decimal == null || isOutsized(decimal)) {
            throw new CoercingParseLiteralException(COMPLAINT);
        }
        return decimal;
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return FloatValue.newFloatValue(serialize(value, context, locale)).build();
    }

    /** Unwritten digits count too: 1e999999999 is three signs long and would fill the memory. */
    private static boolean isOutsized(BigDecimal decimal) {
        long integerDigits = (long) decimal.precision() - decimal.scale();
        return integerDigits > MOST_DIGITS || decimal.scale() > MOST_DIGITS;
    }

    private static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        return value instanceof Double number ? BigDecimal.valueOf(number) : null;
    }
}
