package org.moneytrail.shape;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Where a question about the graph begins.
 *
 * @param asked the id by which it was found: its own, or that of a fact which joins it to others
 */
record Start(String asked, String id, List<String> labels) {

    static Start of(Record row) {
        return new Start(
                row.get("asked").asString(),
                row.get("id").asString(),
                row.get("labels").asList(Value::asString));
    }

    boolean isOfFact() {
        return !asked.equals(id);
    }
}
