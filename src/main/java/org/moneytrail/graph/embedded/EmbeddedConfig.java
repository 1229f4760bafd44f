package org.moneytrail.graph.embedded;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How the embedded engine is run; none of it matters where moneytrail.neo4j.uri is set. */
@ConfigMapping(prefix = "moneytrail.graph")
public interface EmbeddedConfig {
    @WithDefault("data/graph")
    Path directory();

    /** 0 takes any free port; another is only of use to look at the graph with outside tools. */
    @WithDefault("0")
    int boltPort();

    /** What the store may take outside the heap. */
    @WithDefault("64M")
    MemorySize pageCache();

    /** What all running transactions together may take of the heap. */
    @WithDefault("256M")
    MemorySize transactionMemory();
}
