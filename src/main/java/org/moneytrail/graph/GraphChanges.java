package org.moneytrail.graph;

import org.neo4j.driver.summary.SummaryCounters;

/** What a transaction changed; a property that is set to the value that it had counts too, as the database counts it. */
public record GraphChanges(
        long nodesCreated,
        long relationshipsCreated,
        long propertiesSet,
        long nodesDeleted,
        long relationshipsDeleted,
        long labelsAdded,
        long labelsRemoved) {
    public static final GraphChanges NONE = new GraphChanges(0, 0, 0, 0, 0, 0, 0);

    static GraphChanges of(SummaryCounters counters) {
        return new GraphChanges(
                counters.nodesCreated(),
                counters.relationshipsCreated(),
                counters.propertiesSet(),
                counters.nodesDeleted(),
                counters.relationshipsDeleted(),
                counters.labelsAdded(),
                counters.labelsRemoved());
    }

    public GraphChanges plus(GraphChanges other) {
        return new GraphChanges(
                nodesCreated + other.nodesCreated,
                relationshipsCreated + other.relationshipsCreated,
                propertiesSet + other.propertiesSet,
                nodesDeleted + other.nodesDeleted,
                relationshipsDeleted + other.relationshipsDeleted,
                labelsAdded + other.labelsAdded,
                labelsRemoved + other.labelsRemoved);
    }

    public boolean any() {
        return !equals(NONE);
    }
}
