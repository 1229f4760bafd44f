package org.moneytrail.graph.row;

import java.util.Map;

/**
 * What rows are kept under.
 *
 * @param statement by name
 * @param parameters that the statement had beside the keys
 * @param key whose rows they are
 */
public record RowKey(String statement, Map<String, ?> parameters, String key) {

    private static final int OBJECTS = 56;
    private static final int TEXT = 48;
    private static final int PARAMETER = 80;

    /** What it takes of the heap, roughly; the statement's name is shared. */
    int weight() {
        int weight = OBJECTS + TEXT + key.length();
        for (Object parameter : parameters.values()) {
            weight += PARAMETER + (parameter instanceof String text ? text.length() : 0);
        }
        return weight;
    }
}
