package org.moneytrail.fact;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates as what their own source could know of them (R4). */
final class Dated {

    private Dated() {}

    /** The reading of a date field, capped by the source that gave it. */
    static <T> @Nullable PartialDate reading(
            Statements<T> statements, Function<T, @Nullable PartialDate> field) {
        return statements.giving(field).map(s -> capped(s, field.apply(s.telling()))).orElse(null);
    }

    static @Nullable PartialDate capped(Statement<?> statement, @Nullable PartialDate date) {
        return date == null ? null : date.capped(statement.source().knownFrom());
    }
}
