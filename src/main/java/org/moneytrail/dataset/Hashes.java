package org.moneytrail.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moneytrail.graph.Sha256;

/** Content hashes: a row that says the same has the same hash, in whatever order its columns come. */
final class Hashes {

    private Hashes() {}

    static String of(Object value) {
        MessageDigest digest = Sha256.digest();
        add(digest, value);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Object value) {
        if (value instanceof Map<?, ?> map) {
            digest.update(framed("map" + map.size()));
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, of) -> sorted.put(key.toString(), of));
            sorted.forEach(
                    (key, of) -> {
                        digest.update(framed(key));
                        add(digest, of);
                    });
        } else if (value instanceof List<?> list) {
            digest.update(framed("list" + list.size()));
            list.forEach(of -> add(digest, of));
        } else {
            digest.update(framed(value.getClass().getSimpleName() + value));
        }
    }

    /** Length first, so that "a" and "bc" never look like "ab" and "c". */
    static byte[] framed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(4 + bytes.length).putInt(bytes.length).put(bytes).array();
    }
}
