package org.moneytrail.bench;

import java.nio.file.Path;
import java.util.List;

/** What a run was asked for; each is a system property, and mvn -Pbench passes those of the same names on. */
record Settings(
        Path folder,
        int startups,
        long seed,
        int warmUp,
        int seconds,
        int rounds,
        int connections,
        List<String> workloads,
        int port,
        int boltPort,
        String heap,
        String pageCache) {

    static Settings read() {
        return new Settings(
                Path.of(text("bench.folder", "target/bench")).toAbsolutePath(),
                number("bench.startups", 100_000),
                number("bench.seed", 1),
                number("bench.warmup", 120),
                number("bench.seconds", 20),
                number("bench.rounds", 5),
                number("bench.connections", 16),
                List.of(text("bench.workloads", "W1,W2,W3,W4,W5,W6,H1,H2,H3").split(",")),
                number("bench.port", 9210),
                number("bench.bolt-port", 9211),
                text("bench.heap", "3g"),
                text("bench.page-cache", "1G"));
    }

    Path data() {
        return folder.resolve("data-" + startups + "-" + seed);
    }

    Path graph() {
        return folder.resolve("graph-" + startups + "-" + seed);
    }

    private static String text(String key, String otherwise) {
        String given = System.getProperty(key, "");
        return given.isBlank() ? otherwise : given;
    }

    private static int number(String key, int otherwise) {
        return Integer.parseInt(text(key, Integer.toString(otherwise)));
    }
}
