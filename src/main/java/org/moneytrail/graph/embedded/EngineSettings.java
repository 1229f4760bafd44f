package org.moneytrail.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/** The server's settings: small, local, silent, and everything it writes inside its one directory. */
final class EngineSettings {
    private static final String LOOPBACK = "127.0.0.1";

    /** Nothing of ours holds a lock as long; whoever waits longer fails and tries again. */
    static final Duration LOCK_WAIT = Duration.ofSeconds(10);

    private EngineSettings() {}

    static Map<Setting<?>, Object> of(Path home, EmbeddedConfig config) {
        Map<Setting<?>, Object> settings = new HashMap<>();
        files(settings, home);
        network(settings, config);
        settings.put(GraphDatabaseSettings.pagecache_memory, config.pageCache().asLongValue());
        settings.put(
                GraphDatabaseSettings.memory_transaction_global_max_size,
                config.transactionMemory().asLongValue());
        settings.put(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(5));
        settings.put(GraphDatabaseSettings.udc_enabled, false);
        settings.put(GraphDatabaseSettings.lock_acquisition_timeout, LOCK_WAIT);
        // A thousand lines about the machine in the log at every start, which waits for them.
        settings.put(GraphDatabaseInternalSettings.dump_diagnostics, false);
        return settings;
    }

    private static void files(Map<Setting<?>, Object> settings, Path home) {
        settings.put(GraphDatabaseSettings.data_directory, home);
        settings.put(GraphDatabaseSettings.logs_directory, home.resolve("logs"));
        // Logs of 256 MB, allocated ahead, would dwarf a graph of a few megabytes.
        settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16));
        settings.put(GraphDatabaseSettings.keep_logical_logs, "2 files");
        settings.put(GraphDatabaseSettings.allow_file_urls, false);
    }

    private static void network(Map<Setting<?>, Object> settings, EmbeddedConfig config) {
        settings.put(BoltConnector.enabled, true);
        settings.put(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED);
        settings.put(BoltConnector.listen_address, new SocketAddress(LOOPBACK, config.boltPort()));
        settings.put(BoltConnector.server_bolt_telemetry_enabled, false);
        // Nobody is left to wait for: the driver has closed before, and the default waits ten
        // seconds for newcomers.
        settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
        settings.put(HttpConnector.enabled, false);
        settings.put(GraphDatabaseSettings.auth_enabled, false);
    }
}
