package org.moneytrail.graph.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a map's values, in order, found by hash: many maps share them, and rules look into maps millions of times. */
final class Names {

    private final List<String> all;
    private final String[] inOrder;
    private final Places places;

    Names(List<String> all) {
        this.all = all;
        this.inOrder = all.toArray(String[]::new);
        this.places = new Places(inOrder.length);
        for (int i = 0; i < inOrder.length; i++) {
            places.add(inOrder[i], i);
        }
    }

    List<String> all() {
        return all;
    }

    int size() {
        return inOrder.length;
    }

    String get(int index) {
        return inOrder[index];
    }

    /** Negative where there is no such name. */
    int find(@Nullable Object name) {
        return places.find(name, inOrder);
    }
}
