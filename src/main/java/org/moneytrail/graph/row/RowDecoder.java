package org.moneytrail.graph.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RowEncoder} wrote. */
final class RowDecoder {

    private final byte[] bytes;
    private final Dictionary dictionary;
    private final List<String> written = new ArrayList<>();
    private int at;

    private RowDecoder(byte[] bytes, Dictionary dictionary) {
        this.bytes = bytes;
        this.dictionary = dictionary;
    }

    static List<GraphRow> rows(byte[] bytes, Dictionary dictionary) {
        RowDecoder decoder = new RowDecoder(bytes, dictionary);
        GraphRow[] rows = new GraphRow[which(decoder.varint())];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new GraphRow(decoder.map(which(decoder.varint())));
        }
        return List.of(rows);
    }

    private static int which(long head) {
        return (int) (head >>> Sort.BITS);
    }

    private @Nullable Object value() {
        long head = varint();
        int which = which(head);
        return switch ((int) head & Sort.MASK) {
            case Sort.WORD -> word(which);
            case Sort.AGAIN -> written.get(written.size() - 1 - which);
            case Sort.LONGER -> longer(written.get(written.size() - 1 - which));
            case Sort.TEXT -> kept(text(which));
            case Sort.SHARED -> dictionary.get(which);
            case Sort.LIST -> list(which);
            case Sort.DIGITS -> varint() + "0".repeat(which);
            default -> map(which);
        };
    }

    private @Nullable Object word(int which) {
        return switch (which) {
            case Sort.NULL -> null;
            case Sort.WHOLE -> whole();
            case Sort.FRACTION -> Double.longBitsToDouble(eight());
            default -> Boolean.valueOf(which == Sort.TRUE);
        };
    }

    private Long whole() {
        long zigzag = varint();
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    private String text(int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private String longer(String before) {
        String same = before.substring(0, (int) varint());
        return kept(same + text((int) varint()));
    }

    private String kept(String text) {
        written.add(text);
        return text;
    }

    private List<?> list(int length) {
        return Collections.unmodifiableList(Arrays.asList(values(length)));
    }

    private RowMap map(int names) {
        Names known = dictionary.names(names);
        return new RowMap(known, values(known.size()));
    }

    private @Nullable Object[] values(int length) {
        @Nullable Object[] values = new Object[length];
        for (int i = 0; i < length; i++) {
            values[i] = value();
        }
        return values;
    }

    private long varint() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private long eight() {
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bits |= (bytes[at++] & 0xFFL) << shift;
        }
        return bits;
    }
}
