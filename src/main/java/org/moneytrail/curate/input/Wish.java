package org.moneytrail.curate.input;

import org.jspecify.annotations.Nullable;

/** What every write carries. */
public interface Wish {

    @Nullable String reason();

    @Nullable String clientMutationId();

    @Nullable Integer expectedDataVersion();
}
