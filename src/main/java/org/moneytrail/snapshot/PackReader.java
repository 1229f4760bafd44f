package org.moneytrail.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link PackWriter} wrote. */
final class PackReader {

    private final Words words;
    private final byte[] bytes;
    private int at;

    PackReader(Words words, byte[] bytes) {
        this.words = words;
        this.bytes = bytes;
    }

    long count() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 127) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    @Nullable String word() {
        int number = (int) count();
        return number == 0 ? null : words.text(number - 1);
    }

    @Nullable String text() {
        int length = (int) count() - 1;
        if (length < 0) {
            return null;
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    Map<String, Object> fields() {
        int size = (int) count();
        Map<String, Object> fields = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            String name = String.valueOf(word());
            Object value = value();
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private @Nullable Object value() {
        int tag = bytes[at++];
        return switch (tag) {
            case PackWriter.NULL -> null;
            case PackWriter.TRUE -> true;
            case PackWriter.FALSE -> false;
            case PackWriter.NUMBER -> number();
            case PackWriter.WORD -> word();
            case PackWriter.TEXT -> text();
            case PackWriter.LIST -> list();
            default -> count() + "0".repeat(tag - PackWriter.DIGITS);
        };
    }

    private long number() {
        long folded = count();
        return folded >>> 1 ^ -(folded & 1);
    }

    private List<Object> list() {
        int size = (int) count();
        List<Object> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Object value = value();
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }
}
