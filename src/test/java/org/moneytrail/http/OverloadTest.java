package org.moneytrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.moneytrail.http.probe.ProbeProfile;

/** Two reports run at once here, two more wait for a second, and a report never ends by itself. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
class OverloadTest {

    @Test
    void whatIsTooMuchIsSentAwayAndLookUpsGoOn() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(6);
        try {
            List<Future<ExtractableResponse<Response>>> reports = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                reports.add(clients.submit(() -> Ask.query("{never}").extract()));
            }
            for (int i = 0; i < 20; i++) {
                long start = System.nanoTime();
                Ask.query("{hello}").statusCode(200).body("data.hello", equalTo("hello world"));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(seconds(2));
            }
            List<ExtractableResponse<Response>> answers = new ArrayList<>();
            for (var report : reports) {
                answers.add(report.get());
            }
            assertThat(answers).filteredOn(it -> it.statusCode() == 504).hasSize(2);
            assertThat(answers)
                    .filteredOn(it -> it.statusCode() != 504)
                    .hasSize(4)
                    .allSatisfy(OverloadTest::asksToComeBack);
        } finally {
            clients.shutdownNow();
        }
        Ask.query("{never}").statusCode(504);
    }

    /** What is refused before it runs is answered at once, while its place is still being taken. */
    @Test
    void aRefusedReportFreesItsPlace() {
        for (int i = 0; i < 10; i++) {
            Ask.query("{never(nope: 1)}").statusCode(400);
        }
    }

    private static void asksToComeBack(ExtractableResponse<Response> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo("GRAPH_UNAVAILABLE");
        assertThat(answer.<String>path("errors[0].message")).contains("Too many");
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
