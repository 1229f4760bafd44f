package org.moneytrail.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.GraphDatabase;

/** What has to stand under a table so that it can be compared with another. */
final class Machine {

    private Machine() {}

    static String words(Settings settings) throws Exception {
        var here = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                "%d cores (%s), %s %s, JDK %s, driver %s; load average %.1f; %,d startups, seed"
                        + " %d; server -Xmx%s, page cache %s; warmed up for %d s, %d slices of"
                        + " %d s each, in turn",
                here.getAvailableProcessors(),
                processor(),
                here.getName(),
                here.getArch(),
                Runtime.version(),
                GraphDatabase.class.getPackage().getImplementationVersion(),
                here.getSystemLoadAverage(),
                settings.startups(),
                settings.seed(),
                settings.heap(),
                settings.pageCache(),
                settings.warmUp(),
                settings.rounds(),
                settings.seconds());
    }

    private static String processor() throws Exception {
        Path info = Path.of("/proc/cpuinfo");
        return !Files.exists(info)
                ? "unknown"
                : Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown");
    }
}
