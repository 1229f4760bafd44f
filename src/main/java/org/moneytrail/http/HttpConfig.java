package org.moneytrail.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one request may cost. */
@ConfigMapping(prefix = "moneytrail.http")
public interface HttpConfig {

    /** How long an operation may run before it is answered with TIMEOUT. */
    @WithDefault("30s")
    Duration operationTimeout();

    @WithDefault("1M")
    MemorySize maxBodySize();

    /** How long the body of a request may take to arrive. */
    @WithDefault("30s")
    Duration bodyTimeout();

    /** Of a request by GET; what is longer goes by POST or as a persisted query. */
    @WithDefault("8K")
    MemorySize maxUrlLength();

    /** What parsed and validated documents may take of the heap, roughly. */
    @WithDefault("32M")
    MemorySize documentCache();

    /** The text of all persisted queries together; those that are asked least are forgotten first. */
    @WithDefault("4M")
    MemorySize persistedQueries();

    /** The answers by GET that are kept for as long as the data stays what it is; none at 0. */
    @WithDefault("16M")
    MemorySize keptAnswers();

    /** How much may wait for a client of a WebSocket; who reads slower loses the connection. */
    @WithDefault("1M")
    MemorySize socketBuffer();

    /** WebSockets that are open at once; more are answered with 503. */
    @WithDefault("1000")
    int sockets();

    /** Operations that one WebSocket may have under way, subscriptions included. */
    @WithDefault("32")
    int socketOperations();

    /** How soon a WebSocket has to say connection_init. */
    @WithDefault("10s")
    Duration socketInitTimeout();
}
