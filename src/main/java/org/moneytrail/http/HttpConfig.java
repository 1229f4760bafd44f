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

    /** How much may wait for a client of a WebSocket; who reads slower loses the connection. */
    @WithDefault("1M")
    MemorySize socketBuffer();
}
