package org.moneytrail.curate.input;

import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;

/** What one source says of one thing. */
public interface Telling extends Wish {

    /** The file whose row it is. */
    Layout layout();

    @Nullable String id();
}
