package org.moneytrail.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Seconds of processor time, of the server's process and of whoever asks it. */
record Cpu(double server, double client) {

    private static final double TICKS_A_SECOND = 100;
    private static final Path OURS = Path.of("/proc/self/stat");

    /** By now; the client is this process with the load tools that it started and that have ended. */
    static Cpu now(ProcessHandle server) {
        OperatingSystemMXBean here =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Duration used = server.info().totalCpuDuration().orElse(Duration.ZERO);
        return new Cpu(used.toNanos() / 1e9, here.getProcessCpuTime() / 1e9 + children());
    }

    Cpu minus(Cpu before) {
        return new Cpu(server - before.server, client - before.client);
    }

    /** Linux alone tells; elsewhere the load tool's own share is not seen. */
    private static double children() {
        try {
            String stat = Files.readString(OURS);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
        } catch (IOException elsewhere) {
            return 0;
        }
    }
}
