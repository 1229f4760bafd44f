package org.moneytrail.abuse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.moneytrail.refusal.Code;

/** Sends them all; -Dhostile.update=true writes down what they are answered with, for a person to read. */
@QuarkusTest
class HostileRequestsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/hostile/expected.tsv");

    /** What no answer may tell, whatever was asked. */
    private static final Pattern LEAK =
            Pattern.compile(
                    "\\bat [a-z]+\\.[a-z.]+\\(|Exception|org\\.moneytrail|io\\.(quarkus|vertx|smallrye|netty)\\."
                            + "|org\\.neo4j|graphql\\.(schema|language)|java\\.(lang|util)\\.[A-Z](?!untime)"
                            + "|root:x:0|SyntaxError|Neo\\.(Client|Transient|Database)Error|/src/main/|/target/");

    /** Closed before all is said, so that the answer may get lost on its way. */
    private static final Set<String> SENT_AWAY_EARLY =
            Set.of("body/ten-megabytes", "header/huge", "url/long");

    private static final Set<Integer> OURS_TO_ANSWER_FOR = Set.of(500, 502);

    @TestHTTPResource URL address;

    @Test
    void everyHostileRequestIsAnsweredAsWrittenDown() throws IOException {
        Map<String, String> requests = HostileRequests.all();
        assertThat(requests).hasSizeGreaterThanOrEqualTo(500);
        SoftAssertions softly = new SoftAssertions();
        StringBuilder seen = new StringBuilder();
        for (Map.Entry<String, String> request : requests.entrySet()) {
            long start = System.nanoTime();
            RawHttp.Answer answer = RawHttp.send(address.getPort(), request.getValue());
            harmless(softly, request.getKey(), answer, Duration.ofNanos(System.nanoTime() - start));
            seen.append(line(request.getKey(), answer));
        }
        softly.assertAll();
        if (Boolean.getBoolean("hostile.update")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, seen);
        }
        assertThat(seen.toString().lines())
                .as("read it, then run with -Dhostile.update=true")
                .containsExactlyElementsOf(Files.readAllLines(EXPECTED));
        theServerIsWell();
    }

    private static void harmless(
            SoftAssertions softly, String name, RawHttp.Answer answer, Duration took) {
        softly.assertThat(leaks(answer.text()))
                .as("%s leaks in %s", name, cut(answer.text()))
                .isEmpty();
        softly.assertThat(answer.status()).as(name).isNotIn(OURS_TO_ANSWER_FOR);
        softly.assertThat(answer.code()).as(name).isNotEqualTo(Code.INTERNAL.name());
        softly.assertThat(answer.text()).as(name).doesNotContainPattern("(?i)\r\nset-cookie:");
        softly.assertThat(took).as(name).isLessThan(Duration.ofSeconds(30));
    }

    static List<String> leaks(String answer) {
        return LEAK.matcher(answer).results().map(it -> it.group()).toList();
    }

    private static String line(String name, RawHttp.Answer answer) {
        if (SENT_AWAY_EARLY.contains(name)) {
            assertThat(answer.status()).as(name).matches(it -> it == 0 || it >= 400);
            return name + "\trefused\t-\n";
        }
        return cut(name) + "\t" + answer.status() + "\t" + answer.code() + "\n";
    }

    private static String cut(String text) {
        String plain = text.replaceAll("[^ -~]", "?");
        return plain.length() <= 300 ? plain : plain.substring(0, 300);
    }

    private static void theServerIsWell() {
        given().get("/q/health/ready").then().statusCode(200);
        List<Integer> counts =
                given().contentType("application/json")
                        .body(Map.of("query", "{graphInfo {counts {count}}}"))
                        .post("/graphql")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("data.graphInfo.counts.count");
        assertThat(counts.stream().mapToInt(it -> it).sum()).as("nothing was deleted").isPositive();
    }
}
