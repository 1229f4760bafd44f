package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All problems found, listed up to a bound: ten thousand bad rows are told by a thousand of them and a count. */
final class Problems {

    static final int LISTED = 1000;

    private final List<Problem> listed = new ArrayList<>();
    private long unlisted;

    void add(Problem problem) {
        if (listed.size() < LISTED) {
            listed.add(problem);
        } else {
            unlisted++;
        }
    }

    void add(
            Layout layout,
            int line,
            @Nullable String column,
            @Nullable String value,
            String reason) {
        add(new Problem(layout.file(), line, column, value, reason, null));
    }

    void addAll(Problems others) {
        others.listed.forEach(this::add);
        unlisted += others.unlisted;
    }

    boolean isEmpty() {
        return listed.isEmpty();
    }

    List<Problem> listed() {
        return List.copyOf(listed);
    }

    long unlisted() {
        return unlisted;
    }
}
