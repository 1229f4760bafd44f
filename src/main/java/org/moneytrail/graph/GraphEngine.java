package org.moneytrail.graph;

import java.net.URI;
import java.nio.file.Path;

/** A graph database that lives in this process; builds without the embedded engine have none. */
public interface GraphEngine {
    /** Starts the database and tells its Bolt address. */
    URI start() throws GraphStartFailure;

    /** A way into the running database without a socket between. */
    GraphLoader loader();

    /** Where it keeps its files. */
    Path directory();

    /** Shuts the database down in good order; does nothing if it is not running. */
    void stop();
}
