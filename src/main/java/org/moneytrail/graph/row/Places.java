package org.moneytrail.graph.row;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where values stand in a list, by hash: eight to sixteen bytes a value, where a map takes fifty. One thread adds, under a lock; others may
 * look at the same time, and miss what is being added.
 */
final class Places {

    static final int NONE = -1;

    /** Each a place in the list or none; at most half of them are taken. */
    private final int[] table;

    /** @param room for so many values */
    Places(int room) {
        table = new int[Integer.highestOneBit(Math.max(1, 2 * room - 1)) * 2];
        Arrays.fill(table, NONE);
    }

    /** @param place of a value that is not there yet */
    void add(Object value, int place) {
        int slot = first(value);
        while (table[slot] != NONE) {
            slot = next(slot);
        }
        table[slot] = place;
    }

    /** Negative where the value is not there. */
    int find(@Nullable Object value, @Nullable Object[] values) {
        if (value == null) {
            return NONE;
        }
        for (int slot = first(value); table[slot] != NONE; slot = next(slot)) {
            if (value.equals(values[table[slot]])) {
                return table[slot];
            }
        }
        return NONE;
    }

    private int first(Object value) {
        int hash = value.hashCode();
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & table.length - 1;
    }
}
