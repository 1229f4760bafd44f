package org.moneytrail.graph;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The driver as Moneytrail wants it: bounded waits everywhere, and no telemetry. */
final class DriverSettings {
    private DriverSettings() {}

    static Driver open(URI address, AuthToken auth, Neo4jConfig config) {
        try {
            return GraphDatabase.driver(address, auth, from(config));
        } catch (RuntimeException e) {
            throw new GraphStartFailure(
                    "The graph at " + address + " can't be used: " + e.getMessage());
        }
    }

    private static Config from(Neo4jConfig config) {
        return Config.builder()
                .withUserAgent("moneytrail")
                .withMaxConnectionPoolSize(config.poolSize())
                .withConnectionTimeout(config.connectTimeout().toMillis(), MILLISECONDS)
                .withConnectionAcquisitionTimeout(config.acquireTimeout().toMillis(), MILLISECONDS)
                .withMaxTransactionRetryTime(config.writeRetryTime().toMillis(), MILLISECONDS)
                .withTelemetryDisabled(true)
                .build();
    }
}
