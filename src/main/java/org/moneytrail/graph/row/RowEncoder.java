package org.moneytrail.graph.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes values as bytes. Each begins with a number that says of which sort it is, and how long or which. */
final class RowEncoder {

    private static final int FIRST_ROOM = 512;

    /** A shorter text takes no more than the number that would stand for it. */
    private static final int SHORTEST_SHARED = 3;

    private static final int LONGEST_SHARED = 80;

    /** As many as every number of 64 bits can have. */
    private static final int MOST_DIGITS = 18;

    /** Among so many texts that were written out last one is looked for that begins alike. */
    private static final int LOOK_BACK = 8;

    /** To say which and how much takes as much as so many letters. */
    private static final int SHORTEST_ALIKE = 4;

    private final Dictionary dictionary;

    /** Places in {@link #latest}. */
    private final Map<String, Integer> written = new HashMap<>();

    private final List<String> latest = new ArrayList<>();
    private byte[] bytes = new byte[FIRST_ROOM];
    private int size;

    RowEncoder(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** A value of a type that is not known here, or names for which there is no room. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(Object value) {
            super(value.getClass().getName());
        }
    }

    byte[] rows(List<GraphRow> rows) {
        head(Sort.LIST, rows.size());
        rows.forEach(row -> names(row.values()));
        return Arrays.copyOf(bytes, size);
    }

    private void value(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            head(Sort.WORD, Sort.NULL);
        } else if (value instanceof Boolean flag) {
            head(Sort.WORD, flag ? Sort.TRUE : Sort.FALSE);
        } else if (value instanceof Long number) {
            head(Sort.WORD, Sort.WHOLE);
            varint((number << 1) ^ (number >> 63));
        } else if (value instanceof Double number) {
            head(Sort.WORD, Sort.FRACTION);
            eight(Double.doubleToRawLongBits(number));
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof List<?> list) {
            head(Sort.LIST, list.size());
            list.forEach(this::value);
        } else if (value instanceof Map<?, ?> map) {
            map(RowMap.strings(map));
        } else {
            throw new Refused(value);
        }
    }

    private void text(String text) {
        if (isNumber(text)) {
            int zeros = zeros(text);
            head(Sort.DIGITS, zeros);
            varint(Long.parseLong(text.substring(0, text.length() - zeros)));
        } else {
            otherText(text);
        }
    }

    /** Written as people write it, and small enough to be a number. */
    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.charAt(0) != '0'
                && text.length() - zeros(text) <= MOST_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int zeros(String text) {
        int zeros = 0;
        while (zeros < text.length() - 1 && text.charAt(text.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    private void otherText(String text) {
        Integer before = written.get(text);
        if (before != null) {
            head(Sort.AGAIN, latest.size() - 1 - before);
            return;
        }
        int known =
                text.length() < SHORTEST_SHARED || text.length() > LONGEST_SHARED
                        ? Dictionary.ABSENT
                        : dictionary.often(text, SharedMaps.weight(text));
        if (known == Dictionary.ABSENT) {
            writtenOut(text);
            written.put(text, latest.size());
            latest.add(text);
        } else {
            head(Sort.SHARED, known);
        }
    }

    /** Slugs of what belongs together begin alike. */
    private void writtenOut(String text) {
        int back = 0;
        int same = 0;
        for (int i = 0; i < Math.min(LOOK_BACK, latest.size()); i++) {
            int alike = alike(latest.get(latest.size() - 1 - i), text);
            if (alike > same) {
                back = i;
                same = alike;
            }
        }
        if (same < SHORTEST_ALIKE) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            head(Sort.TEXT, utf8.length);
            bytes(utf8);
        } else {
            byte[] rest = text.substring(same).getBytes(StandardCharsets.UTF_8);
            head(Sort.LONGER, back);
            varint(same);
            varint(rest.length);
            bytes(rest);
        }
    }

    /** How many characters both begin with; no character is cut in two. */
    private static int alike(String before, String text) {
        int most = Math.min(before.length(), text.length());
        int same = 0;
        while (same < most && before.charAt(same) == text.charAt(same)) {
            same++;
        }
        return same > 0 && Character.isHighSurrogate(text.charAt(same - 1)) ? same - 1 : same;
    }

    /** A source stands beside each of its statements: such a map is written once, whole. */
    private void map(Map<String, Object> map) {
        int known =
                SharedMaps.mayBe(map)
                        ? dictionary.often(map, SharedMaps.weight(map))
                        : Dictionary.ABSENT;
        if (known == Dictionary.ABSENT) {
            names(map);
        } else {
            head(Sort.SHARED, known);
        }
    }

    private void names(Map<String, Object> map) {
        List<String> names = SharedMaps.names(map);
        int known = dictionary.number(names);
        if (known == Dictionary.ABSENT) {
            throw new Refused(names);
        }
        head(Sort.MAP, known);
        names.forEach(name -> value(map.get(name)));
    }

    private void head(int sort, int which) {
        varint(((long) which << Sort.BITS) | sort);
    }

    private void varint(long number) {
        room(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void bytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void eight(long bits) {
        room(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (bits >>> shift);
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
