package org.moneytrail.curate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.GraphWrite;

/**
 * What a write is going to do, as worked out from one version of the data.
 *
 * @param about the id of what it is about
 * @param statement the id of the statement that it adds or takes back
 * @param other the id of what else it is about: into which organization another one is merged
 * @param writes none where the graph says so already
 */
record Change(
        String about, @Nullable String statement, @Nullable String other, List<GraphWrite> writes) {

    static Change of(String about, @Nullable String statement, List<GraphWrite> writes) {
        return new Change(about, statement, null, writes);
    }

    /** Ids of what it is about. */
    List<String> ids() {
        return other == null ? List.of(about) : List.of(about, other);
    }
}
