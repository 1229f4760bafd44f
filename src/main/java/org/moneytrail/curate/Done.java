package org.moneytrail.curate;

import org.jspecify.annotations.Nullable;

/** What came of a write: what every payload is made of. */
record Done<V>(V node, int dataVersion, @Nullable String clientMutationId) {

    static final String DATA_VERSION =
            "The version of the data that this write made; of a write that found its statement there, the version at which it looked.";
    static final String CLIENT_MUTATION_ID = "As it was sent.";
}
