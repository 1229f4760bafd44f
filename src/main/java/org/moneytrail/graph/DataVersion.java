package org.moneytrail.graph;

import org.neo4j.driver.Record;

/**
 * What the graph holds, told apart from what it held before and from what other graphs hold.
 *
 * @param number rises by one with every change of the data
 * @param stamp random and new with every change, since another graph may have come to the same number
 */
public record DataVersion(long number, String stamp) {
    /** A graph without data. */
    static final DataVersion NONE = new DataVersion(0, "");

    static DataVersion of(Record row) {
        return new DataVersion(row.get("number").asLong(), row.get("stamp").asString());
    }

    /** Whether a graph that holds a later version, or this very one, may have held it; another that came to the same number did not. */
    public boolean mayLeadTo(DataVersion later) {
        return number < later.number || equals(later);
    }
}
