package org.moneytrail.graph.row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What many rows have in common, written once: the names of maps, and texts and small maps that came up twice. Numbers are given in
 * order and never taken back, so that what is in a row can be read for as long as the dictionary lives.
 */
final class Dictionary {

    static final int ABSENT = -1;
    private static final int FIRST_ROOM = 256;
    private static final int ENTRY = 80;

    /** A value is thought to be new once for so many bytes of the bound. */
    private static final int BYTES_FOR_A_BIT = 64;

    private final long bound;
    private final Map<Object, Integer> numbers = new ConcurrentHashMap<>();
    private final long[] met;
    private volatile Object[] values = new Object[FIRST_ROOM];
    private int size;
    private volatile long weight;

    Dictionary(long bound) {
        this.bound = bound;
        met = new long[(int) Math.max(1, Long.highestOneBit(bound / BYTES_FOR_A_BIT) / Long.SIZE)];
    }

    /** What it takes of the heap, roughly. */
    long weight() {
        return weight;
    }

    Object get(int number) {
        return values[number];
    }

    /** The number of a map's names, in this order: the statements and the model know few, so the bound is not asked. */
    int names(List<String> names) {
        Integer known = numbers.get(names);
        return known == null ? add(names, names.size() * ENTRY) : known;
    }

    /**
     * The number of a value that came up before.
     *
     * @param weight of it, should it be kept
     * @return {@link #ABSENT} where this is the first time, or there is no room
     */
    int again(Object value, int weight) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        return this.weight + weight < bound && isMet(value.hashCode())
                ? add(value, weight)
                : ABSENT;
    }

    /** Two values may be taken for one here: then one gets a number the first time. */
    private boolean isMet(int hash) {
        int bit = (hash * 0x9E3779B9) >>> 1;
        synchronized (met) {
            int word = (bit >>> 6) & (met.length - 1);
            boolean before = (met[word] & (1L << bit)) != 0;
            met[word] |= 1L << bit;
            return before;
        }
    }

    private synchronized int add(Object value, int weight) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = value;
        numbers.put(value, size);
        this.weight += ENTRY + weight;
        return size++;
    }
}
