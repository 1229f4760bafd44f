package org.moneytrail.snapshot;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Texts that recur, each kept once and known by a number. They are only ever added: what was packed with them can be read for good. */
final class Words {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] texts = new String[1024];
    private int count;

    int number(String text) {
        Integer known = numbers.get(text);
        return known == null ? add(text) : known;
    }

    private synchronized int add(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        String[] all = texts;
        if (count == all.length) {
            all = Arrays.copyOf(all, count * 2);
        }
        all[count] = text;
        texts = all;
        // Whoever finds the number in the map finds its text, since that was written before.
        numbers.put(text, count);
        return count++;
    }

    String text(int number) {
        return texts[number];
    }
}
