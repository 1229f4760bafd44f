package org.moneytrail.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other into few bytes; {@link PackReader} reads them in the same order. */
final class PackWriter {

    static final int NULL = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int NUMBER = 3;
    static final int WORD = 4;
    static final int TEXT = 5;
    static final int LIST = 6;

    /** A text of digits, as many times ten as the tag says beyond this one: sums of money are mostly zeros. */
    static final int DIGITS = 16;

    private static final int MOST_ZEROS = 40;
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_WORD = 40;

    /** What is said once is no word. */
    private static final Set<String> SAID_ONCE = Set.of("id", "slug", "note");

    private final Words words;
    private byte[] bytes = new byte[256];
    private int length;

    PackWriter(Words words) {
        this.words = words;
    }

    byte[] packed() {
        return Arrays.copyOf(bytes, length);
    }

    void count(long number) {
        long rest = number;
        while (rest > 127) {
            put((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        put((int) rest);
    }

    /** A text that recurs. */
    void word(@Nullable String text) {
        count(text == null ? 0 : words.number(text) + 1L);
    }

    void text(@Nullable String text) {
        if (text == null) {
            count(0);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        count(utf8.length + 1L);
        put(utf8);
    }

    void fields(Map<String, Object> fields) {
        count(fields.size());
        fields.forEach(
                (name, value) -> {
                    word(name);
                    value(name, value);
                });
    }

    private void value(String name, @Nullable Object value) {
        if (value == null) {
            put(NULL);
        } else if (value instanceof Boolean flag) {
            put(flag ? TRUE : FALSE);
        } else if (value instanceof Long || value instanceof Integer) {
            long number = ((Number) value).longValue();
            put(NUMBER);
            count(number << 1 ^ number >> 63);
        } else if (value instanceof Collection<?> list) {
            put(LIST);
            count(list.size());
            List.copyOf(list).forEach(one -> value(name, one));
        } else {
            string(name, value.toString());
        }
    }

    private void string(String name, String text) {
        if (isNumber(text)) {
            int zeros = zeros(text);
            put(DIGITS + zeros);
            count(Long.parseLong(text.substring(0, text.length() - zeros)));
        } else if (SAID_ONCE.contains(name) || text.length() > LONGEST_WORD) {
            put(TEXT);
            text(text);
        } else {
            put(WORD);
            word(text);
        }
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty()
                || text.charAt(0) == '0'
                || text.length() - zeros(text) > MOST_DIGITS
                || zeros(text) > MOST_ZEROS) {
            return false;
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int zeros(String text) {
        int zeros = 0;
        while (zeros < text.length() - 1 && text.charAt(text.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    private void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void put(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
