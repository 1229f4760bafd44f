package org.moneytrail.load;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process holds. */
record Sample(long heap, int threads, long files, long connections) {

    static Sample now() throws IOException {
        var memory = ManagementFactory.getMemoryMXBean();
        // Twice: what the first finds to be finalised is gone with the second.
        memory.gc();
        memory.gc();
        return new Sample(
                memory.getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                openFiles(),
                sockets());
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    /** The driver's to the graph among them, at both of their ends. */
    private static long sockets() throws IOException {
        Path own = Path.of("/proc/self/fd");
        if (!Files.isDirectory(own)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(own)) {
            return all.filter(Sample::isSocket).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "%.1f MB of heap, %d threads, %d open files, %d of them sockets"
                .formatted(heap / 1e6, threads, files, connections);
    }
}
