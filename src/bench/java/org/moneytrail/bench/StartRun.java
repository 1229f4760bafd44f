package org.moneytrail.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How long a start takes until it is ready, with data in the graph: the jar by itself, and the launcher with the classes it kept. */
public final class StartRun {

    private StartRun() {}

    /** What starts the server. */
    private interface Way {
        Server start() throws Exception;
    }

    /** @param processor seconds of processor time by then */
    private record Start(double seconds, double processor) {}

    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.read();
        LargeGraph.prepare(settings);
        // The first of a build reads the whole graph and the first of the launcher writes its
        // classes: neither is what is measured.
        once(() -> Server.launch(settings));
        List<Start> jar = new ArrayList<>();
        List<Start> launcher = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            jar.add(once(() -> Server.start(settings, Map.of())));
            launcher.add(once(() -> Server.launch(settings)));
        }
        System.out.println("| until it is ready | s, median | s, each | CPU s, median |");
        System.out.println("|---|---|---|---|");
        print("java -jar", jar);
        print("launcher", launcher);
        System.out.printf("%n%s%n", Machine.words(settings));
    }

    private static Start once(Way way) throws Exception {
        try (Server server = way.start()) {
            return new Start(
                    server.startTime().toMillis() / 1000.0, Cpu.now(server.process()).server());
        }
    }

    private static void print(String name, List<Start> starts) {
        double[] seconds = starts.stream().mapToDouble(Start::seconds).sorted().toArray();
        double[] processor = starts.stream().mapToDouble(Start::processor).sorted().toArray();
        System.out.printf(
                "| %s | %.1f | %s | %.1f |%n",
                name,
                seconds[seconds.length / 2],
                Arrays.toString(seconds),
                processor[processor.length / 2]);
    }
}
