package org.moneytrail.command;

import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.Neo4jConfig;
import org.moneytrail.graph.OpenGraph;
import picocli.CommandLine.Option;

/** Which graph is meant: the settings of the server, unless an option says otherwise. */
final class GraphOptions {

    private static final int ABOVE_ALL = 1000;
    private static final int DEFAULTS = 110;

    /** Below the environment (300), as in the server. */
    private static final int FILE = 260;

    @Option(
            names = "--into",
            paramLabel = "URI",
            description =
                    "a Neo4j server, such as bolt://localhost:7687, in place of the embedded graph;"
                            + " the password comes from MONEYTRAIL_NEO4J_PASSWORD or is asked for")
    private @Nullable String uri;

    @Option(names = "--user", description = "the user of that server (neo4j)")
    private @Nullable String user;

    @Option(
            names = "--password",
            arity = "0..1",
            interactive = true,
            description = "asks for that user's password without showing it")
    private char @Nullable [] password;

    @Option(
            names = "--graph",
            paramLabel = "DIR",
            description = "the directory of the embedded graph (moneytrail.graph.directory)")
    private @Nullable String directory;

    boolean isNamed() {
        return uri != null || directory != null;
    }

    OpenGraph open() {
        return OpenGraph.of(settings());
    }

    SmallRyeConfig settings() {
        Map<String, String> given = new HashMap<>();
        put(given, "moneytrail.neo4j.uri", uri);
        put(given, "moneytrail.neo4j.username", user);
        put(given, "moneytrail.neo4j.password", password == null ? null : new String(password));
        put(given, "moneytrail.graph.directory", directory);
        // Nobody waits for an answer over HTTP: a command has time, even on a busy machine. And it
        // walks through the whole store, whose indexes should not be read again for each batch.
        Map<String, String> patient =
                Map.of(
                        "moneytrail.neo4j.read-timeout", "5m",
                        "moneytrail.neo4j.write-timeout", "10m",
                        "moneytrail.neo4j.start-timeout", "2m",
                        "moneytrail.graph.page-cache", "256M");
        return ofServer()
                .withSources(new PropertiesConfigSource(given, "command line", ABOVE_ALL))
                .withSources(new PropertiesConfigSource(patient, "commands", DEFAULTS))
                .build();
    }

    /** What the server goes by, as far as its graph is concerned, before Quarkus has started. */
    static SmallRyeConfigBuilder ofServer() {
        ClassLoader loader = GraphOptions.class.getClassLoader();
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .addDiscoveredConverters()
                .withSources(inFileSystem().toArray(ConfigSource[]::new))
                .withSources(new DotEnvConfigSourceProvider().getConfigSources(loader))
                .withMapping(Neo4jConfig.class)
                .withValidateUnknown(false);
    }

    /** The server's own file of settings, where there is one. */
    private static List<ConfigSource> inFileSystem() {
        Path file = Path.of("config", "application.properties");
        try {
            return Files.isRegularFile(file)
                    ? List.of(new PropertiesConfigSource(file.toUri().toURL(), FILE))
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " can't be read", unreadable);
        }
    }

    private static void put(Map<String, String> given, String key, @Nullable String value) {
        if (value != null) {
            given.put(key, value);
        }
    }
}
