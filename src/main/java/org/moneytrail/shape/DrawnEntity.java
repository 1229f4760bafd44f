package org.moneytrail.shape;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** An entity with what joins it to the others of a picture. */
record DrawnEntity(String id, String name, List<String> labels, int degree, List<Edge> edges) {

    /** @param how the relationships on the way, those next to the entity first */
    record Edge(String to, String how, List<String> facts, int weight) {

        private static Edge of(Value edge) {
            return new Edge(
                    edge.get("to").asString(),
                    edge.get("how").asString(),
                    edge.get("facts").asList(Value::asString),
                    edge.get("weight").asInt());
        }
    }

    static DrawnEntity of(Record row) {
        return new DrawnEntity(
                row.get("id").asString(),
                row.get("name").asString(row.get("id").asString()),
                row.get("labels").asList(Value::asString),
                row.get("degree").asInt(),
                row.get("edges").asList(Edge::of));
    }
}
