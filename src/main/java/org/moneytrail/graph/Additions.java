package org.moneytrail.graph;

import java.util.List;

/**
 * What comes into the graph in one transaction, in this order.
 *
 * @param nodes things of which the graph knows nothing
 * @param retellings what else is told of facts that are there
 * @param writes whatever else is to be done
 */
public record Additions(List<NewNode> nodes, List<Retelling> retellings, List<GraphWrite> writes) {

    /** @param fact the id of the fact that it tells of */
    public record Retelling(String fact, NewLink statement) {}

    public boolean isEmpty() {
        return nodes.isEmpty() && retellings.isEmpty() && writes.isEmpty();
    }
}
