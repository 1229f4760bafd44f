package org.moneytrail.shape;

import org.neo4j.driver.Record;

/** From one entity to a neighbour; how many facts and relationships join them. */
record Step(String from, String to, int links) {

    static Step of(Record row) {
        return new Step(
                row.get("from").asString(), row.get("to").asString(), row.get("links").asInt());
    }
}
