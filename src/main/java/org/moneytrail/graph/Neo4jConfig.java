package org.moneytrail.graph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the graph is and how long to wait for it; without a {@link #uri} the embedded engine is used. */
@ConfigMapping(prefix = "moneytrail.neo4j")
public interface Neo4jConfig {
    Optional<String> uri();

    @WithDefault("neo4j")
    String username();

    /** Absent: the server asks for no credentials. */
    Optional<String> password();

    /** Absent: the user's home database. */
    Optional<String> database();

    @WithDefault("64")
    int poolSize();

    @WithDefault("5s")
    Duration connectTimeout();

    /** How long a statement waits for a free connection. */
    @WithDefault("10s")
    Duration acquireTimeout();

    /** After this the server ends a reading statement. */
    @WithDefault("20s")
    Duration readTimeout();

    /** After this the server ends a writing transaction, a whole import included. */
    @WithDefault("2m")
    Duration writeTimeout();

    /** How long a writing transaction is tried again after deadlocks and lost connections. */
    @WithDefault("10s")
    Duration writeRetryTime();

    /** How long the start waits for a server that is not up yet, before the application goes on without it. */
    @WithDefault("5s")
    Duration startTimeout();

    /** How long the version of the data is taken for granted, should others write into the same graph. */
    @WithDefault("100ms")
    Duration versionCheck();

    /** Whether a graph that holds data of something else may be used. */
    @WithDefault("false")
    boolean adoptForeign();
}
