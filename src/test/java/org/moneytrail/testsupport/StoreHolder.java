package org.moneytrail.testsupport;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** A second process that holds the lock of a graph's store, as another running Moneytrail does. */
public final class StoreHolder implements AutoCloseable {
    private final Process process;

    private StoreHolder(Process process) {
        this.process = process;
    }

    public static StoreHolder of(Path directory) throws IOException {
        Path lock = Files.createDirectories(directory.resolve("databases")).resolve("store_lock");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Path.of("target", "test-classes").toAbsolutePath().toString();
        Process process =
                new ProcessBuilder(
                                java,
                                "-Xmx32m",
                                "-cp",
                                classes,
                                StoreHolder.class.getName(),
                                lock.toString())
                        .start();
        process.inputReader().readLine();
        return new StoreHolder(process);
    }

    /** Holds the lock until its standard input ends, so it can't outlive the test. */
    public static void main(String[] path) throws IOException {
        try (var channel =
                        FileChannel.open(
                                Path.of(path[0]),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            System.out.println(lock);
            while (System.in.read() >= 0) {}
        }
    }

    public boolean isHolding() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
