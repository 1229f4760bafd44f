package org.moneytrail.snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The same object for the same text, while a snapshot is made: what is read from bytes comes anew each time. */
final class Once {

    private final Map<String, String> known = new HashMap<>();

    String of(String text) {
        return known.computeIfAbsent(text, same -> same);
    }

    Once with(Collection<String> texts) {
        texts.forEach(this::of);
        return this;
    }
}
