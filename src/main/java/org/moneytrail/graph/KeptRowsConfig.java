package org.moneytrail.graph;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What of the graph is remembered. */
@ConfigMapping(prefix = "moneytrail.graph")
public interface KeptRowsConfig {

    /** Rows that were read, kept for as long as the data stays what it is; none at 0. */
    @WithDefault("64M")
    MemorySize keptRows();
}
