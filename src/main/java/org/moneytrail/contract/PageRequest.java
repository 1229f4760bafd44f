package org.moneytrail.contract;

import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.InvalidArgument;

/**
 * The four paging arguments, checked: neither first nor last means first = 20, both is an error, at most 200.
 *
 * @param size how many edges are wanted
 * @param forward from the front, or from the back
 * @param after the key behind which the page begins, decoded
 * @param before the key before which the page ends, decoded
 */
public record PageRequest(
        int size, boolean forward, @Nullable String after, @Nullable String before) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST = 200;

    public static PageRequest of(@Nullable Integer first, @Nullable String after) {
        return of(first, after, null, null);
    }

    public static PageRequest of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        if (first != null && last != null) {
            throw InvalidArgument.at("last", "give first or last, not both");
        }
        boolean forward = last == null;
        int size = last != null ? last : first != null ? first : DEFAULT_SIZE;
        if (size < 0 || size > LARGEST) {
            String name = forward ? "first" : "last";
            throw InvalidArgument.at(name, "must be between 0 and " + LARGEST + ", but is " + size);
        }
        return new PageRequest(size, forward, key("after", after), key("before", before));
    }

    private static @Nullable String key(String argument, @Nullable String cursor) {
        return cursor == null ? null : Cursors.decode(argument, cursor);
    }
}
