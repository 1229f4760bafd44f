package org.moneytrail.http.probe;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of things. */
public record ThingConnection(@NonNull List<@NonNull ThingEdge> edges) {

    /** One item of the page. */
    public record ThingEdge(@NonNull Thing node, @NonNull String cursor) {}
}
