package org.moneytrail.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a list can be sorted by.
 *
 * @param value null where it is not known
 */
record SortKey<R>(String name, OrderDirection direction, Function<R, @Nullable SortValue> value) {

    String signature() {
        return name + " " + direction;
    }

    /** What is not known comes last in either direction. */
    int compare(@Nullable SortValue a, @Nullable SortValue b) {
        if (a == null || b == null) {
            return a == null ? (b == null ? 0 : 1) : -1;
        }
        return direction == OrderDirection.ASC ? a.compareTo(b) : b.compareTo(a);
    }
}
