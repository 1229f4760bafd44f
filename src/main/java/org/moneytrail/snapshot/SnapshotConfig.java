package org.moneytrail.snapshot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When the whole graph is read. */
@ConfigMapping(prefix = "moneytrail.snapshot")
public interface SnapshotConfig {

    /** Whether it is read as soon as the graph is there, or when the first list or report is asked for. */
    @WithDefault("true")
    boolean atStart();
}
