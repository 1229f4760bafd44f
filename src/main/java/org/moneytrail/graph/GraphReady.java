package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;

/** Tells when the graph is reachable and migrated; fails with a GraphUnavailable where it is not. */
public interface GraphReady {
    Uni<Void> whenReady();
}
