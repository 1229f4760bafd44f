package org.moneytrail.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the cells of one row must say together. */
@FunctionalInterface
interface RowRule {

    /** The broken rule, if it is broken: the column to look at, and why. */
    Optional<Broken> check(Row row);

    record Broken(String column, String reason) {}

    /** Those of the columns that have a value must not fall; dates are compared at their common precision. */
    static RowRule rising(String... columns) {
        return row -> {
            String before = null;
            for (String column : columns) {
                String value = row.text(Column.propertyOf(column));
                if (value != null && before != null && compare(before, value) > 0) {
                    return Optional.of(
                            new Broken(
                                    column,
                                    "must not be below "
                                            + before
                                            + " (the order is "
                                            + String.join(" <= ", columns)
                                            + ")"));
                }
                before = value == null ? before : value;
            }
            return Optional.empty();
        };
    }

    static RowRule bothOrNeither(String first, String second) {
        return row ->
                has(row, first) == has(row, second)
                        ? Optional.empty()
                        : Optional.of(
                                new Broken(
                                        has(row, first) ? second : first,
                                        "is empty though "
                                                + (has(row, first) ? first : second)
                                                + " is given: both or neither"));
    }

    static RowRule oneOf(String first, String... others) {
        return row ->
                has(row, first) || Stream.of(others).anyMatch(other -> has(row, other))
                        ? Optional.empty()
                        : Optional.of(
                                new Broken(
                                        first,
                                        "is empty, and so is "
                                                + String.join(", ", others)
                                                + ": one of them is needed"));
    }

    /** A value that means nothing without the other one. */
    static RowRule with(String column, String needed) {
        return row ->
                has(row, column) && !has(row, needed)
                        ? Optional.of(new Broken(needed, "is empty though " + column + " is given"))
                        : Optional.empty();
    }

    /** Rows of these words need the other columns too. */
    static RowRule needsWhere(String column, List<String> words, String... needed) {
        return row -> {
            String word = String.valueOf(row.text(Column.propertyOf(column)));
            return Stream.of(needed)
                    .filter(other -> words.contains(word) && !has(row, other))
                    .findFirst()
                    .map(other -> new Broken(other, "is empty though " + column + " is " + word));
        };
    }

    static RowRule withCurrency(String currency, String... amounts) {
        return row ->
                List.of(amounts).stream()
                        .filter(amount -> has(row, amount) && !has(row, currency))
                        .findFirst()
                        .map(
                                amount ->
                                        new Broken(
                                                currency,
                                                "is empty though " + amount + " is given"));
    }

    /** R6: undisclosed is null, never a number, and a disclosed sum has one. */
    static RowRule disclosedAsSaid() {
        return row -> {
            boolean sum = has(row, "amount") || has(row, "amount_min") || has(row, "amount_max");
            String said = row.text("amountDisclosed");
            if (said == null || sum == !said.equals("undisclosed")) {
                return Optional.empty();
            }
            return Optional.of(
                    new Broken(
                            "amount_disclosed",
                            sum
                                    ? "undisclosed, yet a sum is given"
                                    : said + ", yet no sum is given"));
        };
    }

    private static boolean has(Row row, String column) {
        return row.fields().containsKey(Column.propertyOf(column));
    }

    private static int compare(String left, @Nullable String right) {
        if (right == null) {
            return 0;
        }
        if (left.contains("-") || right.contains("-")) {
            int common = Math.min(left.length(), right.length());
            return left.substring(0, common).compareTo(right.substring(0, common));
        }
        return new BigDecimal(left).compareTo(new BigDecimal(right));
    }
}
