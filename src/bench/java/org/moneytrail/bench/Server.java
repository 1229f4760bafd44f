package org.moneytrail.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The packaged application in a process of its own. */
final class Server implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path LAUNCHER = Path.of("src/main/scripts/moneytrail");
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Pattern HEAP =
            Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E+]+)");

    private final Process process;
    private final int port;
    private final Duration start;

    private Server(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /** A command of the jar, to its end. */
    static void command(Settings settings, String... words) throws Exception {
        run(settings, new ProcessBuilder().inheritIO(), words);
    }

    /** The same, with what it says in a file. */
    static void command(Settings settings, Path log, String... words) throws Exception {
        run(
                settings,
                new ProcessBuilder().redirectErrorStream(true).redirectOutput(log.toFile()),
                words);
    }

    private static void run(Settings settings, ProcessBuilder builder, String... words)
            throws Exception {
        List<String> line = new ArrayList<>(java(settings));
        // As the launcher script starts a command.
        line.add(1, "-XX:+UseParallelGC");
        line.addAll(List.of(words));
        int code = builder.command(line).start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", line) + " ended with " + code);
        }
    }

    static Server start(Settings settings, Map<String, String> more) throws Exception {
        return start(settings, java(settings), more);
    }

    /** By the launcher script, which keeps the classes of one run for the next. */
    static Server launch(Settings settings) throws Exception {
        return start(
                settings,
                List.of("sh", LAUNCHER.toString()),
                Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "MONEYTRAIL_JAR", JAR.toString(),
                        "JAVA_OPTS", "-Xmx" + settings.heap()));
    }

    private static Server start(Settings settings, List<String> line, Map<String, String> more)
            throws Exception {
        ProcessBuilder builder = new ProcessBuilder(line);
        Map<String, String> environment = builder.environment();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port()));
        environment.put("MONEYTRAIL_GRAPH_DIRECTORY", settings.graph().toString());
        environment.put("MONEYTRAIL_GRAPH_BOLT_PORT", Integer.toString(settings.boltPort()));
        environment.put("MONEYTRAIL_GRAPH_PAGE_CACHE", settings.pageCache());
        environment.put("MONEYTRAIL_DATASET_LOAD_BUILT_IN", "false");
        // What takes long is to be measured and not refused.
        environment.put("MONEYTRAIL_HTTP_OPERATION_TIMEOUT", "10m");
        environment.put("MONEYTRAIL_NEO4J_READ_TIMEOUT", "10m");
        environment.putAll(more);
        builder.redirectErrorStream(true);
        builder.redirectOutput(settings.folder().resolve("server.log").toFile());
        long began = System.nanoTime();
        Process process = builder.start();
        Server server = new Server(process, settings.port(), Duration.ZERO);
        try {
            server.waitUntilReady();
        } catch (Exception failed) {
            process.destroy();
            throw failed;
        }
        return new Server(process, settings.port(), Duration.ofNanos(System.nanoTime() - began));
    }

    private static List<String> java(Settings settings) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-Xmx" + settings.heap(), "-jar", JAR.toString());
    }

    private void waitUntilReady() throws Exception {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (get("/q/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(50);
        }
        throw new IOException("the server is not ready, see its log");
    }

    HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** In MiB, after a collection: what is still wanted with nobody asking. */
    long heapAtRest() throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        double bytes =
                HEAP.matcher(get("/q/metrics").body())
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .sum();
        return Math.round(bytes / (1 << 20));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Duration startTime() {
        return start;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
    }
}
