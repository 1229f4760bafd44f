package org.moneytrail.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The same object for the same text, while a snapshot is made: what is read from bytes comes anew each time. */
final class Once {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    String of(String text) {
        String before = known.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    List<String> all(Collection<String> texts) {
        String[] all = texts.toArray(String[]::new);
        for (int i = 0; i < all.length; i++) {
            all[i] = of(all[i]);
        }
        return List.of(all);
    }

    Once with(Collection<String> texts) {
        texts.forEach(this::of);
        return this;
    }
}
