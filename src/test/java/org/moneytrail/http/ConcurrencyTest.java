package org.moneytrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moneytrail.http.probe.ProbeProfile;

@QuarkusTest
@TestProfile(ProbeProfile.class)
class ConcurrencyTest {

    private static final int GUESTS = 32;

    /** Each answer waits until all have been asked, so one that queued behind another would never come. */
    @Test
    void slowQueriesDoNotWaitForEachOther() throws Exception {
        Callable<Integer> guest =
                () -> Ask.query("{meet(guests: " + GUESTS + ")}").extract().path("data.meet");
        ExecutorService clients = Executors.newFixedThreadPool(GUESTS);
        try {
            List<Future<Integer>> answers =
                    clients.invokeAll(Stream.generate(() -> guest).limit(GUESTS).toList());
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(GUESTS);
            }
        } finally {
            clients.shutdownNow();
        }
    }
}
