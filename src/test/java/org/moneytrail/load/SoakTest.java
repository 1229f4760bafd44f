package org.moneytrail.load;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Half of what it can do at most, for ten minutes (-Dsoak.minutes): nothing may grow, and nothing may fail. Clients and server are
 * one process here, so the clients' own heap and sockets are in the figures, and must not grow either.
 */
@Tag("slow")
@QuarkusTest
class SoakTest {

    private static final int MINUTES = Integer.getInteger("soak.minutes", 10);
    private static final Duration PEAK = Duration.ofSeconds(Integer.getInteger("soak.peak", 60));

    @TestHTTPResource("/graphql")
    URI graphql;

    @Test
    void nothingGrowsAndNothingFails() throws Exception {
        try (Clients clients = new Clients(graphql)) {
            clients.asFastAsPossible(PEAK);
            Clients.Tally peak = clients.asFastAsPossible(PEAK);
            System.out.printf("Soak: peak %s%n", peak);
            assertThat(peak.failures()).isEmpty();

            List<Sample> samples = new ArrayList<>();
            Clients.Tally all = Clients.Tally.NONE;
            for (int minute = 0; minute < MINUTES; minute++) {
                Clients.Tally tally = clients.paced(peak.perSecond() / 2, Duration.ofMinutes(1));
                all = all.and(tally);
                samples.add(Sample.now());
                System.out.printf(
                        "Soak: minute %d: %s; %s%n", minute + 1, tally, samples.get(minute));
            }
            assertThat(all.failures()).isEmpty();
            assertThat(all.perSecond()).as("it kept up").isGreaterThan(0.45 * peak.perSecond());
            nothingGrew(samples);
        }
        assertThat(gauge("moneytrail_graph_sessions")).isZero();
        assertThat(gauge("moneytrail_load_running{bulkhead=\"reports\"}")).isZero();
        assertThat(gauge("moneytrail_load_running{bulkhead=\"look-ups\"}")).isZero();
        assertThat(gauge("moneytrail_sockets")).isZero();
    }

    /** The end against the beginning: the least of three samples each, since a sample may catch what is under way. */
    private static void nothingGrew(List<Sample> samples) {
        int three = Math.min(3, samples.size() / 2);
        List<Sample> first = samples.subList(0, three);
        List<Sample> last = samples.subList(samples.size() - three, samples.size());
        assertThat(least(last, Sample::heap))
                .as("heap after collection")
                .isLessThan((long) (1.05 * least(first, Sample::heap)) + (4L << 20));
        assertThat(least(last, Sample::threads))
                .as("threads")
                .isLessThanOrEqualTo(least(first, Sample::threads) + 2);
        assertThat(least(last, Sample::files))
                .as("open files")
                .isLessThanOrEqualTo(least(first, Sample::files) + 4);
        assertThat(least(last, Sample::connections))
                .as("connections to the graph")
                .isLessThanOrEqualTo(least(first, Sample::connections) + 4);
    }

    private static long least(List<Sample> samples, ToLongFunction<Sample> figure) {
        return samples.stream().mapToLong(figure).min().orElseThrow();
    }

    private static int gauge(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }
}
