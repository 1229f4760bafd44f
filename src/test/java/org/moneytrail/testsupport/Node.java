package org.moneytrail.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A Node project with its packages installed, in a copy below target. Where there is no Node or no way to a registry, the test that wants one
 * is skipped and says so; anything else that goes wrong fails it.
 */
public final class Node {

    private static final int OLDEST = 18;
    private static final Path COPIES = Path.of("target", "node");
    private static final Pattern NO_NETWORK =
            Pattern.compile(
                    "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network");

    private final Path directory;

    private Node(Path directory) {
        this.directory = directory;
    }

    /** What a command printed, and how it ended. */
    public record Output(int status, String text) {

        public Output succeeded() {
            assertThat(status).as(text).isZero();
            return this;
        }

        public List<String> lines() {
            return text.lines().toList();
        }
    }

    public static Node project(String directory) {
        requireNode();
        Path source = Path.of(directory);
        Path copy = COPIES.resolve(source.getFileName());
        copy(source, copy);
        Node node = new Node(copy);
        node.install();
        return node;
    }

    /** Puts a file beside the project's own. */
    public Node with(Path file) {
        try {
            Files.copy(
                    file,
                    directory.resolve(file.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Output run(String... command) {
        return run(List.of(command), directory);
    }

    public Path path(String inside) {
        return directory.resolve(inside);
    }

    private static void requireNode() {
        Output version;
        try {
            version = run(List.of("node", "--version"), Path.of("."));
            run(List.of("npm", "--version"), Path.of(".")).succeeded();
        } catch (UncheckedIOException e) {
            skip("there is no node or no npm on the path");
            return;
        }
        int major = Integer.parseInt(version.text().strip().replaceAll("^v|\\..*$", ""));
        if (major < OLDEST) {
            skip("node " + OLDEST + " or newer is needed, and this is " + version.text().strip());
        }
    }

    /** Once for each lock file: what is installed stays until target is cleaned. */
    private void install() {
        Path done = directory.resolve("node_modules/.installed");
        try {
            String lock = Files.readString(directory.resolve("package-lock.json"));
            if (Files.exists(done) && Files.readString(done).equals(lock)) {
                return;
            }
            Output output = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            if (output.status() != 0 && NO_NETWORK.matcher(output.text()).find()) {
                skip("no package registry could be reached");
            }
            output.succeeded();
            Files.writeString(done, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skip(String why) {
        System.out.println("Skipped, because " + why);
        Assumptions.abort("Skipped, because " + why);
    }

    private static Output run(List<String> command, Path directory) {
        try {
            Path output = Files.createTempFile(Files.createDirectories(COPIES), "output", ".txt");
            Process process =
                    new ProcessBuilder(new ArrayList<>(command))
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command + " does not end");
            }
            String text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return new Output(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(Arrays.toString(command.toArray()), e);
        }
    }

    private static void copy(Path source, Path target) {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file :
                    files.filter(Files::isRegularFile)
                            .filter(it -> !it.toString().contains("node_modules"))
                            .toList()) {
                Path to = target.resolve(source.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
