package org.moneytrail.snapshot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** When the whole graph is read, and where it is kept for the next start. */
@ConfigMapping(prefix = "moneytrail.snapshot")
public interface SnapshotConfig {

    /** Whether it is read as soon as the graph is there, or when the first list or report is asked for. */
    @WithDefault("true")
    boolean atStart();

    /** Absent: in the embedded graph's directory; beside a server nothing is kept. */
    Optional<Path> file();
}
