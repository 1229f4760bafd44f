package org.moneytrail.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** The graph that is measured: made once for its size and seed, kept under target. */
final class LargeGraph {

    private LargeGraph() {}

    static void generate(Settings settings) throws Exception {
        if (Files.exists(settings.data())) {
            return;
        }
        Files.createDirectories(settings.folder());
        Server.command(
                settings,
                "generate",
                settings.data().toString(),
                "--startups=" + settings.startups(),
                "--seed=" + settings.seed());
    }

    static void prepare(Settings settings) throws Exception {
        Path whole = settings.graph().resolve("imported");
        if (Files.exists(whole)) {
            return;
        }
        generate(settings);
        Server.command(
                settings,
                "import",
                settings.data().toString(),
                "--graph=" + settings.graph().toString());
        Files.createFile(whole);
    }
}
