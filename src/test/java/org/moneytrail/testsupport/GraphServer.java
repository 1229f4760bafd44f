package org.moneytrail.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.configuration.ssl.SslPolicyConfig;
import org.neo4j.configuration.ssl.SslPolicyScope;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;

/** A Neo4j server of the engine's own version in a JVM of its own, with a password, that a test can kill, freeze and start again. */
public final class GraphServer implements AutoCloseable {
    public static final String PASSWORD = "correct horse battery";
    private static final String READY = "ready";
    private static final String PLAIN = "plain";

    private final Path directory;
    private final int port;
    private @Nullable Certificate certificate;
    private @Nullable Process process;

    public GraphServer(Path directory) {
        this(directory, freePort());
    }

    private GraphServer(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** The same for whoever asks in this JVM: a test's class is loaded twice, once for its settings and once to run. */
    public static GraphServer named(String name) {
        Properties all = System.getProperties();
        Object home =
                all.computeIfAbsent(name + ".home", any -> TestGraph.newDirectory().toString());
        Object port = all.computeIfAbsent(name + ".port", any -> String.valueOf(freePort()));
        return new GraphServer(Path.of(home.toString()), Integer.parseInt(port.toString()));
    }

    /** From its next start on it speaks TLS and nothing else. */
    public GraphServer encryptedBy(Certificate own) {
        certificate = own;
        return this;
    }

    public String uri(String scheme) {
        return scheme + "://127.0.0.1:" + port;
    }

    /** Settings that an application needs to use it. */
    public Map<String, String> settings() {
        return Map.of(
                "moneytrail.neo4j.uri",
                uri("bolt"),
                "moneytrail.neo4j.password",
                PASSWORD,
                "moneytrail.neo4j.start-timeout",
                "0s");
    }

    /** Comes back when it answers. */
    public GraphServer start() {
        begin();
        awaitReady();
        return this;
    }

    /** Comes back at once. */
    public void begin() {
        launch(java());
    }

    /** No file of its may grow beyond so many kilobytes, which a database meets like a full disk. */
    public GraphServer startOnASmallDisk(int kilobytes) {
        String limited = "ulimit -f " + kilobytes + "; exec \"$@\"";
        List<String> command = new ArrayList<>(List.of("bash", "-c", limited, "bash"));
        command.addAll(java());
        launch(command);
        awaitReady();
        return this;
    }

    private void launch(List<String> command) {
        try {
            process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        if (process.inputReader().lines().noneMatch(READY::equals)) {
            throw new IllegalStateException("The server did not start in " + directory);
        }
    }

    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                GraphServer.class.getName(),
                directory.toString(),
                String.valueOf(port),
                certificate == null ? PLAIN : certificate.directory().toString());
    }

    /** As a power cut does: nothing is flushed, nobody is told. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Stays there, holds its connections and answers nobody. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In good order. */
    public void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(Duration.ofSeconds(60).toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The server does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (isAlive()) {
            kill();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends with its standard input, so it can't outlive the test. */
    public static void main(String[] arguments) throws IOException {
        try {
            serve(
                    Path.of(arguments[0]).toAbsolutePath(),
                    Integer.parseInt(arguments[1]),
                    arguments[2]);
        } catch (RuntimeException e) {
            e.printStackTrace(System.out);
            System.exit(1);
        }
    }

    private static Map<Setting<?>, Object> encryption(String certificate) {
        if (certificate.equals(PLAIN)) {
            return Map.of();
        }
        SslPolicyConfig bolt = SslPolicyConfig.forScope(SslPolicyScope.BOLT);
        return Map.of(
                BoltConnector.encryption_level,
                BoltConnector.EncryptionLevel.REQUIRED,
                bolt.enabled,
                true,
                bolt.base_directory,
                Path.of(certificate).toAbsolutePath());
    }

    private static void serve(Path home, int port, String certificate) throws IOException {
        boolean fresh = !Files.exists(home.resolve("data"));
        var address = new SocketAddress("127.0.0.1", port);
        DatabaseManagementService server =
                new DatabaseManagementServiceBuilder(home)
                        .setConfig(GraphDatabaseSettings.auth_enabled, true)
                        .setConfig(GraphDatabaseSettings.pagecache_memory, 32L << 20)
                        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                        .setConfig(GraphDatabaseSettings.udc_enabled, false)
                        .setConfig(BoltConnector.enabled, true)
                        .setConfig(BoltConnector.listen_address, address)
                        .setConfig(BoltConnector.advertised_address, address)
                        .setConfig(HttpConnector.enabled, false)
                        .setConfig(encryption(certificate))
                        .build();
        if (fresh) {
            server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", PASSWORD));
        }
        System.out.println(READY);
        while (System.in.read() >= 0) {}
        server.shutdown();
    }
}
