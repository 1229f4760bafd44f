package org.moneytrail.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The folded words of a name or of what was typed. How they are spaced does not matter: compared is what stands without spaces. */
record Words(List<String> list, String compact) {

    static final Words NONE = new Words(List.of());

    Words(List<String> list) {
        this(List.copyOf(list), String.join("", list));
    }

    static Words split(String spaced) {
        return spaced.isEmpty() ? NONE : new Words(Arrays.asList(spaced.split(" ")));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    String spaced() {
        return String.join(" ", list);
    }

    /** What follows from the beginning of each word, the first of them the whole. */
    List<String> tails() {
        List<String> tails = new ArrayList<>();
        int from = 0;
        for (String word : list) {
            tails.add(compact.substring(from));
            from += word.length();
        }
        return tails;
    }

    boolean hasTailLike(String prefix) {
        int from = 0;
        for (String word : list) {
            if (compact.startsWith(prefix, from)) {
                return true;
            }
            from += word.length();
        }
        return false;
    }
}
