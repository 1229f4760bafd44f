package org.moneytrail.bench;

import java.util.List;
import java.util.Map;

/** Markdown on standard output, as src/docs/performance.md has it. */
final class Table {

    private Table() {}

    static void print(Settings settings, Map<String, LoadRun.Results> all) {
        System.out.printf(
                "%n| | requests/s, %d connections | bare driver | ratio | p50 / p99, 1 connection,"
                        + " ms | bare driver | CPU s per 1,000 (server alone) | bare driver |"
                        + " ratio |%n|---|---|---|---|---|---|---|---|---|%n",
                settings.connections());
        all.forEach(Table::row);
    }

    private static void row(String name, LoadRun.Results results) {
        double api = Load.median(results.api(), Load::rate);
        double bare = Load.median(results.bare(), Load::rate);
        double cpu = Load.median(results.api(), Load::cpuPerThousand);
        double bareCpu = Load.median(results.bare(), Load::cpuPerThousand);
        System.out.printf(
                "| %s | %,.1f%s | %,.1f%s | %.2f | %s | %s | %.2f (%.2f) | %.2f (%.2f) | %.2f |%n",
                name,
                api,
                failures(results.api()),
                bare,
                failures(results.bare()),
                bare == 0 ? 0 : api / bare,
                latencies(results.apiAlone()),
                latencies(results.bareAlone()),
                cpu,
                Load.median(results.api(), Load::serverCpuPerThousand),
                bareCpu,
                Load.median(results.bare(), Load::serverCpuPerThousand),
                bareCpu == 0 ? 0 : cpu / bareCpu);
    }

    static void printHotHead() {
        System.out.printf(
                "%n| | requests/s | p50 / p99, ms | CPU s per 1,000 (server alone) |%n"
                        + "|---|---|---|---|%n");
    }

    static void printHot(String name, List<Load> loads) {
        System.out.printf(
                "| %s | %,.0f%s | %s | %.3f (%.3f) |%n",
                name,
                Load.median(loads, Load::rate),
                failures(loads),
                latencies(loads),
                Load.median(loads, Load::cpuPerThousand),
                Load.median(loads, Load::serverCpuPerThousand));
    }

    private static String latencies(List<Load> loads) {
        return String.format(
                "%.2f / %.2f",
                Load.median(loads, Load::p50) / 1000, Load.median(loads, Load::p99) / 1000);
    }

    private static String failures(List<Load> loads) {
        long failed = loads.stream().mapToLong(Load::failed).sum();
        return failed == 0 ? "" : " (" + failed + " failed)";
    }
}
