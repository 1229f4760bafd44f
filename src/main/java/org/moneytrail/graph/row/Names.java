package org.moneytrail.graph.row;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a map's values, in order, found by hash: many maps share them, and rules look into maps millions of times. */
final class Names {

    private static final int NONE = -1;

    private final List<String> all;

    /** Places by hash, each a number in {@link #all} or none; at most half of them are taken. */
    private final int[] places;

    Names(List<String> all) {
        this.all = all;
        this.places = new int[Integer.highestOneBit(Math.max(1, all.size())) * 4];
        Arrays.fill(places, NONE);
        for (int i = 0; i < all.size(); i++) {
            places[free(all.get(i))] = i;
        }
    }

    private int free(String name) {
        int place = first(name);
        while (places[place] != NONE) {
            place = next(place);
        }
        return place;
    }

    List<String> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    String get(int index) {
        return all.get(index);
    }

    /** Negative where there is no such name. */
    int find(@Nullable Object name) {
        if (name == null) {
            return NONE;
        }
        for (int place = first(name); places[place] != NONE; place = next(place)) {
            if (all.get(places[place]).equals(name)) {
                return places[place];
            }
        }
        return NONE;
    }

    private int first(Object name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 16) & places.length - 1;
    }

    private int next(int place) {
        return place + 1 & places.length - 1;
    }
}
