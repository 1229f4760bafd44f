package org.moneytrail.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.graph.GraphWriter;
import org.moneytrail.http.probe.ProbeProfile;
import org.moneytrail.testsupport.Tokens;
import org.neo4j.driver.Driver;

/** An answer by GET is used again for as long as the data is what it was, and not a moment longer. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
class RevalidationTest {

    private static final String ALICE = "Bearer " + Tokens.of("alice");
    private static final String BOB = "Bearer " + Tokens.of("bob");

    private static final String FIXED = "{hello}";
    private static final CypherQuery RAISE = CypherQuery.of("dataset/raise-data-version");

    @Inject GraphWriter writer;
    @Inject Driver driver;

    @Test
    void aClientThatHasTheAnswerGetsNoOther() {
        Response first = get(given(), FIXED);
        assertThat(first.getHeader("cache-control")).isEqualTo("no-cache");
        assertThat(first.getHeader("vary")).contains("Accept", "Accept-Encoding");
        String tag = first.getHeader("etag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");

        Response again = get(given().header("if-none-match", tag), FIXED);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.getHeader("etag")).isEqualTo(tag);
        assertThat(again.asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/%s", "\"other\", %s", "\"other\",W/%s , \"third\""})
    void aTagIsKnownAmongOthersAndAfterAProxy(String header) {
        String known = header.formatted(tag(given()));
        assertThat(get(given().header("if-none-match", known), FIXED).statusCode()).isEqualTo(304);
    }

    @Test
    void anotherQuestionIsNotAnsweredWithThisOnesTag() {
        Response other = get(given().header("if-none-match", tag(given())), "{other: hello}");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.asString()).contains("other");
    }

    @Test
    void anotherTypeOrAskerIsAnotherAnswer() {
        assertThat(
                        List.of(
                                tag(given()),
                                tag(given().accept(Ask.GRAPHQL_RESPONSE)),
                                tag(given().header("authorization", ALICE)),
                                tag(given().header("authorization", BOB))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsAskedWithCredentialsIsForNobodyElse() {
        assertThat(get(given().header("authorization", ALICE), FIXED).getHeader("cache-control"))
                .isEqualTo("private, no-cache");
    }

    @Test
    void anotherClientGetsTheSameAnswerWithoutAnyWork() {
        String first = get(given(), "{calls}").asString();
        assertThat(get(given(), "{calls}").asString()).isEqualTo(first);
        assertThat(get(given().header("authorization", ALICE), "{calls}").asString())
                .isNotEqualTo(first);
        write();
        assertThat(get(given(), "{calls}").asString()).isNotEqualTo(first);
        assertThat(Ask.query("{calls}").extract().<Integer>path("data.calls"))
                .isNotEqualTo(Ask.query("{calls}").extract().<Integer>path("data.calls"));
    }

    @Test
    void afterAWriteOfOursTheOldAnswerIsNeverConfirmed() {
        for (int round = 0; round < 20; round++) {
            String before = tag(given());
            write();
            Response after = get(given().header("if-none-match", before), FIXED);
            assertThat(after.statusCode()).as("round %d", round).isEqualTo(200);
            assertThat(after.getHeader("etag")).isNotEqualTo(before);
        }
    }

    @Test
    void whatOthersWriteIsSeenSoonAfter() throws InterruptedException {
        String before = tag(given());
        try (var session = driver.session()) {
            session.run(RAISE.text()).consume();
        }
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (get(given().header("if-none-match", before), FIXED).statusCode() == 304) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{nope}",
                "{hello",
                "{hello failLater(how: \"missing\")}",
                "mutation {change(to: \"x\")}"
            })
    void anErrorIsNotKept(String query) {
        given().queryParam("query", query)
                .get("/graphql")
                .then()
                .header("cache-control", equalTo("no-store"))
                .header("etag", nullValue());
    }

    @Test
    void anAnswerByPostIsNotKept() {
        Ask.query(FIXED)
                .statusCode(200)
                .header("cache-control", equalTo("no-store"))
                .header("etag", nullValue());
    }

    private void write() {
        writer.inOneTransaction(List.of(new GraphWrite(RAISE, Map.of())))
                .await()
                .atMost(Duration.ofSeconds(20));
    }

    private static String tag(RequestSpecification request) {
        String tag = get(request, FIXED).getHeader("etag");
        assertThat(tag).isNotNull();
        return tag;
    }

    private static Response get(RequestSpecification request, String query) {
        return request.queryParam("query", query).get("/graphql");
    }
}
