package org.moneytrail.http.schema;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import org.moneytrail.money.CurrencyCode;

/** Scalars of the extension wrap round, hide why a value was refused, and let exponents out. */
final class ScalarRepair {

    private ScalarRepair() {}

    static GraphQLScalarType mended(GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "Int" -> Scalars.GraphQLInt;
            case "Date" ->
                    described(
                            scalar,
                            "A full date of the calendar in ISO 8601, such as 2025-06-30",
                            new TextCoercing<>(
                                    "a full ISO date like 2025-06-30", ScalarRepair::checkedDate));
            case "CurrencyCode" ->
                    described(
                            scalar,
                            "A currency by its ISO 4217 code, such as CNY",
                            new TextCoercing<>("an ISO 4217 code like CNY", CurrencyCode::new));
            case "BigDecimal" ->
                    described(
                            scalar,
                            "An exact decimal, written as a JSON number without an exponent; read it as a decimal and not as a float",
                            new DecimalCoercing());
            default -> scalar;
        };
    }

    private static GraphQLScalarType described(
            GraphQLScalarType scalar, String text, Coercing<?, ?> coercing) {
        return scalar.transform(builder -> builder.description(text).coercing(coercing));
    }

    /** Stays text here: the extension turns it into a date itself, later and without a word on what was wrong. */
    private static String checkedDate(String text) {
        return LocalDate.parse(text).toString();
    }
}
