package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;

/** Tells whether questions can be answered. */
public interface GraphReady {
    /** Whether the graph was reached, migrated and filled since this application started; it may be gone again. */
    boolean hasStarted();

    /** The version of the data, read just now; fails with a GraphUnavailable where the graph is not ready or does not answer. */
    Uni<Long> dataVersion();
}
