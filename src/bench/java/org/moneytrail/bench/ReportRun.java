package org.moneytrail.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.testsupport.Tokens;

/** Reports over a whole sector: the first after the start, warm, and the first after a write. */
public final class ReportRun {

    private static final List<String> REPORTS =
            List.of(
                    "r1-whole-sector",
                    "r2-by-year",
                    "w5-currencies",
                    "w6-origins",
                    "r3-feast",
                    "r4-fact-check",
                    "r5-dry-powder");

    /** What is written before a report is asked for again. */
    private enum Write {
        /** Something small that no sum holds, but that every version of the data must know of. */
        INTEREST("recordInterest", "RecordInterestInput") {
            @Override
            Map<String, Object> input(int written) {
                return Map.of(
                        "investor",
                        "Organization:vc-0",
                        "startup",
                        "Startup:startup-" + written,
                        "kind",
                        "LOOKED",
                        "on",
                        "2026-05",
                        "source",
                        SOURCE,
                        "note",
                        "measured " + System.nanoTime());
            }
        },
        /** Money that a startup got: its sums, and whom it lies beside, are others. */
        ROUND("recordRound", "RecordRoundInput") {
            @Override
            Map<String, Object> input(int written) {
                return Map.of(
                        "startup",
                        "Startup:startup-" + written,
                        "roundName",
                        "measured " + System.nanoTime(),
                        "scope",
                        "ROUND",
                        "status",
                        "CLOSED",
                        "closedOn",
                        "2026-05",
                        "amount",
                        1 + written,
                        "currency",
                        "CNY",
                        "source",
                        SOURCE);
            }
        };

        private static final String SOURCE = "Source:page-2026-05-0";

        private final String mutation;

        Write(String field, String type) {
            mutation =
                    "mutation W($input: %s!) { %s(input: $input) { dataVersion } }"
                            .formatted(type, field);
        }

        abstract Map<String, Object> input(int written);
    }

    private final Settings settings;
    private final GraphqlClient client;
    private int written;

    private ReportRun(Settings settings, Server server) {
        this.settings = settings;
        this.client = new GraphqlClient(server, Tokens.curator());
    }

    /** A server of its own for each report, so that each is the first. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.read();
        LargeGraph.prepare(settings);
        System.out.println(
                "| report | ready, s | heap at rest, MiB | first, ms | warm p50, ms |"
                        + " warm p99, ms | after an interest is written, p50, ms | after a round |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String report : reports()) {
            try (Server server = Server.start(settings, environment())) {
                System.out.printf(
                        "| %s | %.1f | %d | %s |%n",
                        report,
                        server.startTime().toMillis() / 1000.0,
                        server.heapAtRest(),
                        new ReportRun(settings, server).times(report));
            }
        }
        System.out.printf("%n%s%n", Machine.words(settings));
    }

    private static List<String> reports() {
        String some = System.getProperty("bench.reports", "");
        return some.isBlank() ? REPORTS : List.of(some.split(","));
    }

    private static Map<String, String> environment() {
        Map<String, String> keys = new HashMap<>();
        Tokens.accepted()
                .forEach(
                        (key, value) ->
                                keys.put(
                                        key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                                        value));
        return keys;
    }

    private String times(String report) {
        String query = Workload.query(report);
        try {
            long first = once(query);
            long until = System.nanoTime() + settings.warmUp() * 1_000_000_000L;
            while (System.nanoTime() < until) {
                once(query);
            }
            long[] warm = many(query, null);
            long[] interest = many(query, Write.INTEREST);
            long[] round = many(query, Write.ROUND);
            return String.format(
                    "%.1f | %.1f | %.1f | %.1f | %.1f",
                    first / 1e6,
                    warm[warm.length / 2] / 1e6,
                    warm[warm.length * 99 / 100] / 1e6,
                    interest[interest.length / 2] / 1e6,
                    round[round.length / 2] / 1e6);
        } catch (Exception failed) {
            return "fails: " + failed.getMessage() + " | | | |";
        }
    }

    private long[] many(String query, @Nullable Write write) throws Exception {
        List<Long> times = new ArrayList<>();
        long until = System.nanoTime() + settings.seconds() * 1_000_000_000L;
        while (times.size() < 3 || System.nanoTime() < until) {
            if (write != null) {
                client.data(write.mutation, Map.of("input", write.input(written++)));
            }
            times.add(once(query));
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private long once(String query) throws Exception {
        long began = System.nanoTime();
        client.data(query, query.contains("$sector") ? Map.of("sector", Samples.SECTOR) : Map.of());
        return System.nanoTime() - began;
    }
}
