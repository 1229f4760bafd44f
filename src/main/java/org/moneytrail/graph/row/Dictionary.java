package org.moneytrail.graph.row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What many rows have in common, written once: the names of maps, and texts and flat maps that came up often. Numbers are given in
 * order and never taken back, so that what is in a row can be read for as long as the dictionary lives.
 */
final class Dictionary {

    static final int ABSENT = Places.NONE;
    private static final int FIRST_ROOM = 256;
    private static final int ENTRY = 24;
    private static final int NAME = 16;

    /** As an object a value takes several times what it takes in a row, where the same row may come up twice, by two keys. */
    private static final int OFTEN = 4;

    private static final int BITS_OF_COUNT = 3;

    /** Of the bound, for each counter of how often values came up. */
    private static final int BYTES_FOR_A_COUNTER = 256;

    private final long bound;
    private final Map<List<String>, Integer> numbersOfNames = new ConcurrentHashMap<>();

    /** For some of the values met of late: what of its hash does not say where it stands, and how often it came up. */
    private final int[] met;

    /** Numbered by themselves: they are few, and each row has some of them. */
    private volatile Names[] names = {};

    private volatile Book book = new Book(new Object[FIRST_ROOM]);
    private int size;
    private volatile long weight;

    /**
     * Texts and flat maps.
     *
     * @param places of each among the values
     */
    private record Book(Object[] values, Places places) {

        Book(Object[] values) {
            this(values, new Places(values.length));
        }

        void put(Object value, int number) {
            values[number] = value;
            places.add(value, number);
        }

        int find(Object value) {
            return places.find(value, values);
        }
    }

    Dictionary(long bound) {
        this.bound = bound;
        met = new int[(int) Math.max(1, Long.highestOneBit(bound / BYTES_FOR_A_COUNTER))];
    }

    /** What it takes of the heap, roughly. */
    long weight() {
        return weight;
    }

    Object get(int number) {
        return book.values[number];
    }

    Names names(int number) {
        return names[number];
    }

    /** All of it, by number: lists of names, and then texts and flat maps. */
    synchronized List<Object> all() {
        return Stream.concat(
                        Arrays.stream(names).map(Names::all), Arrays.stream(book.values, 0, size))
                .toList();
    }

    /** Gives the next number to what another dictionary held. */
    void take(Object value) {
        if (value instanceof List<?> list) {
            add(texts(list));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> strings = RowMap.strings(map);
            add(strings, SharedMaps.weight(strings));
        } else {
            String text = (String) value;
            add(text, SharedMaps.weight(text));
        }
    }

    /**
     * The number of a map's names, in this order.
     *
     * @return {@link #ABSENT} where there is no room
     */
    int number(List<String> all) {
        Integer known = numbersOfNames.get(all);
        if (known != null) {
            return known;
        }
        return weight + ENTRY + all.size() * NAME < bound ? add(texts(all)) : ABSENT;
    }

    private static List<String> texts(List<?> names) {
        return names.stream().map(String::valueOf).map(String::intern).toList();
    }

    /**
     * The number of a value that came up often; half of the room is left to names, without which a row can't be kept at all.
     *
     * @param weight of it, should it be kept
     * @return {@link #ABSENT} where it did not, or there is no room
     */
    int often(Object value, int weight) {
        int known = book.find(value);
        if (known != ABSENT) {
            return known;
        }
        return hasRoom(weight) && isOften(value.hashCode()) ? add(value, weight) : ABSENT;
    }

    /** The same of a text that did not come up yet. */
    void expect(String text) {
        int more = SharedMaps.weight(text);
        if (hasRoom(more)) {
            add(text, more);
        }
    }

    private boolean hasRoom(int more) {
        return weight + ENTRY + more < bound / 2;
    }

    /** A value that comes up once takes away from what stands in its place, and takes the place when nothing is left of it. */
    private boolean isOften(int hash) {
        int spread = hash * 0x9E3779B9;
        int place = spread >>> 7 & (met.length - 1);
        int mark = spread & -1 << BITS_OF_COUNT;
        synchronized (met) {
            int count = met[place] & (1 << BITS_OF_COUNT) - 1;
            boolean same = count > 0 && (met[place] ^ count) == mark;
            if (!same && count > 1) {
                met[place]--;
                return false;
            }
            int now = same ? count + 1 : 1;
            met[place] = now == OFTEN ? 0 : mark | now;
            return now == OFTEN;
        }
    }

    private synchronized int add(List<String> all) {
        Integer known = numbersOfNames.get(all);
        if (known != null) {
            return known;
        }
        int number = names.length;
        Names[] more = Arrays.copyOf(names, number + 1);
        more[number] = new Names(all);
        names = more;
        numbersOfNames.put(all, number);
        weight += ENTRY + all.size() * NAME;
        return number;
    }

    private synchronized int add(Object value, int weight) {
        int known = book.find(value);
        if (known != ABSENT) {
            return known;
        }
        if (size == book.values.length) {
            book = grown(book);
        }
        book.put(value instanceof Map<?, ?> map ? copy(RowMap.strings(map)) : value, size);
        this.weight += ENTRY + weight;
        return size++;
    }

    /** Maps of the same names have them in common, also in memory: those that are read again and again stay close to the processor. */
    private RowMap copy(Map<String, Object> map) {
        List<String> all = SharedMaps.names(map);
        int known = number(all);
        return SharedMaps.copy(map, known == ABSENT ? new Names(all) : names[known]);
    }

    private static Book grown(Book full) {
        Book larger = new Book(new Object[full.values.length * 2]);
        for (int number = 0; number < full.values.length; number++) {
            larger.put(full.values[number], number);
        }
        return larger;
    }
}
