package org.moneytrail.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.Sha256;

/**
 * The ids of one file, however large it is, in some twenty bytes each: an id stands under the first 64 bits of its SHA-256. Of a
 * million rows two share them with a probability of one to thirty million.
 */
final class RowIndex implements LineOfId {

    private static final int FIRST_SIZE = 1 << 10;

    private final MessageDigest digest = Sha256.digest();
    private final Map<String, String> words = new HashMap<>();
    private long[] keys = new long[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private @Nullable String[] subjects = new String[0];
    private @Nullable String[] canonicals = new String[0];
    private int size;

    @Override
    public int earlier(String id, int line) {
        long key = key(id);
        int place = place(key);
        if (lines[place] != 0) {
            return lines[place];
        }
        keys[place] = key;
        lines[place] = line;
        size++;
        if (size * 3L > keys.length * 2L) {
            grow();
        }
        return 0;
    }

    /** 0 where the file has no such id. */
    int line(String id) {
        return lines[place(key(id))];
    }

    int size() {
        return size;
    }

    /** Keeps what a row that may have rivals tells of; a fact's name is kept for rivals only. */
    void tell(String id, Outside.Telling telling) {
        if (subjects.length == 0) {
            subjects = new String[keys.length];
            canonicals = new String[keys.length];
        }
        int place = place(key(id));
        subjects[place] = word(telling.subject());
        canonicals[place] = telling.canonical() ? null : word(telling.fact());
    }

    Outside.@Nullable Telling telling(String id) {
        int place = place(key(id));
        String subject = subjects.length == 0 ? null : subjects[place];
        if (subject == null) {
            return null;
        }
        String canonical = canonicals[place];
        return new Outside.Telling(
                canonical == null ? id : canonical, canonical == null, subject, "");
    }

    private String word(String text) {
        return words.computeIfAbsent(text, same -> same);
    }

    private long key(String id) {
        return ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    private int place(long key) {
        int place = (int) key & (keys.length - 1);
        while (lines[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        @Nullable String[] oldSubjects = subjects;
        @Nullable String[] oldCanonicals = canonicals;
        keys = new long[oldKeys.length * 2];
        lines = new int[keys.length];
        boolean tells = oldSubjects.length > 0;
        subjects = new String[tells ? keys.length : 0];
        canonicals = new String[tells ? keys.length : 0];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldLines[old] != 0) {
                int place = place(oldKeys[old]);
                keys[place] = oldKeys[old];
                lines[place] = oldLines[old];
                if (tells) {
                    subjects[place] = oldSubjects[old];
                    canonicals[place] = oldCanonicals[old];
                }
            }
        }
    }
}
