package org.moneytrail.graph;

import java.util.List;
import java.util.Map;

/** A node that the graph does not have yet, with the relationships that go out from it. */
public record NewNode(List<String> labels, Map<String, Object> properties, List<NewLink> links) {

    public String id() {
        return String.valueOf(properties.get("id"));
    }
}
