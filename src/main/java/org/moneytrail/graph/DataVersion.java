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
}
