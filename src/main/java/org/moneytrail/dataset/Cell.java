package org.moneytrail.dataset;

import org.jspecify.annotations.Nullable;

/** A cell read by its type: the value as it is stored, or the reason why it cannot be. */
record Cell(@Nullable Object value, @Nullable String reason, @Nullable String nearest) {

    static Cell of(Object value) {
        return new Cell(value, null, null);
    }

    static Cell wrong(String reason) {
        return new Cell(null, reason, null);
    }

    static Cell wrong(String reason, @Nullable String nearest) {
        return new Cell(null, reason, nearest);
    }
}
