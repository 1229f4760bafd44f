package org.moneytrail.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What came of asking for some seconds.
 *
 * @param p50 in microseconds, as p99 is
 */
record Load(long requests, double seconds, long failed, long p50, long p99, Cpu cpu) {

    double rate() {
        return seconds == 0 ? 0 : requests / seconds;
    }

    double cpuPerThousand() {
        return requests == 0 ? 0 : (cpu.server() + cpu.client()) / requests * 1000;
    }

    double serverCpuPerThousand() {
        return requests == 0 ? 0 : cpu.server() / requests * 1000;
    }

    Load with(Cpu used) {
        return new Load(requests, seconds, failed, p50, p99, used);
    }

    /** The middle of several runs, number by number, so that one that was disturbed does not count. */
    static double median(List<Load> loads, ToDoubleFunction<Load> number) {
        List<Double> sorted =
                loads.stream()
                        .mapToDouble(number)
                        .boxed()
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
