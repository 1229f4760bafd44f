package org.moneytrail.graph;

import java.net.URI;
import java.nio.file.Path;

/** A graph database that lives in this process; builds without the embedded engine have none. */
public interface GraphEngine {
    /** Starts the database, unless it runs, and tells its Bolt address. */
    URI start() throws GraphStartFailure;

    /** Plans one statement, so that whoever asks first need not wait for the planner's classes. */
    void warmUp();

    /** Whether there is a graph in its directory, running or not. */
    boolean hasGraph();

    /** Whether the other is set up in the same way. */
    boolean isLike(GraphEngine other);

    /** A way into the running database without a socket between. */
    GraphLoader loader();

    /** Where it keeps its files. */
    Path directory();

    /** Shuts the database down in good order; does nothing if it is not running. */
    void stop();
}
