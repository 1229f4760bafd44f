package org.moneytrail.graph;

import java.util.Map;

/**
 * One writing statement with its parameters.
 *
 * @param links how many relationships it has to make, or else its transaction is rolled back; {@link #ANY} where that is open
 */
public record GraphWrite(CypherQuery query, Map<String, ?> parameters, long links) {

    public static final long ANY = -1;

    public GraphWrite(CypherQuery query, Map<String, ?> parameters) {
        this(query, parameters, ANY);
    }

    /** The changes, if they are what this statement has to do. */
    public GraphChanges held(GraphChanges changes) {
        if (links != ANY && changes.relationshipsCreated() != links) {
            throw new IllegalStateException(
                    query.name()
                            + " made "
                            + changes.relationshipsCreated()
                            + " relationships in place of "
                            + links
                            + ": something that it relies on left the graph, or is there already");
        }
        return changes;
    }
}
