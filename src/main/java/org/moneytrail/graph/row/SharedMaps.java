package org.moneytrail.graph.row;

import java.util.List;
import java.util.Map;

/** Maps that hold nothing but texts, numbers and flags, and so can stand in the dictionary whole. */
final class SharedMaps {

    private static final int TEXT = 56;
    private static final int VALUE = 24;
    private static final int MAP = 64;

    private SharedMaps() {}

    static boolean mayBe(Map<String, Object> map) {
        for (Object value : map.values()) {
            if (value instanceof Map || value instanceof List) {
                return false;
            }
        }
        return !map.isEmpty();
    }

    static List<String> names(Map<String, Object> map) {
        return map.keySet().stream().sorted().toList();
    }

    /** @param names of the map, in order */
    static RowMap copy(Map<String, Object> map, Names names) {
        return new RowMap(names, names.all().stream().map(map::get).toArray());
    }

    static int weight(String text) {
        return TEXT + text.length();
    }

    static int weight(Map<String, Object> map) {
        int weight = MAP;
        for (Object value : map.values()) {
            weight += value instanceof String text ? weight(text) : VALUE;
        }
        return weight;
    }
}
