package org.moneytrail.graph;

import java.net.URI;

/** A graph database that lives in this process; builds without the embedded engine have none. */
public interface GraphEngine {
    /** Starts the database and tells its Bolt address. */
    URI start() throws GraphStartFailure;

    /** A way into the running database without a socket between. */
    GraphLoader loader();

    /** Shuts the database down in good order; does nothing if it is not running. */
    void stop();
}
