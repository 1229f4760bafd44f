package org.moneytrail.observe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SeenFromOutsideTest {
    private static final String UUID = "[0-9a-f-]{36}";

    @Test
    void anOperationIsCountedByItsRootFieldAndItsOutcome() {
        ask("query Mine {graphInfo {dataVersion}}", null);
        ask("query Mine {node(id: \"Startup:nobody-knows-it\") {id}}", null);
        ask("{graphInfo {nothing}}", null);
        assertThat(metrics())
                .contains(
                        "moneytrail_operation_seconds_count{operation=\"graphInfo\",outcome=\"ok\"}")
                .contains("moneytrail_operation_seconds_count{operation=\"node\"")
                .contains("operation=\"none\",outcome=\"INVALID_ARGUMENT\"}")
                .doesNotContain("Mine", "nobody-knows-it");
    }

    @Test
    void aNameThatTheClientMakesUpIsNoLabel() {
        String aliases =
                Stream.iterate(0, i -> i + 1)
                        .limit(50)
                        .map(i -> "a" + i + ": __typename")
                        .collect(Collectors.joining(" "));
        ask("query Made" + System.nanoTime() + " {" + aliases + "}", null);
        assertThat(metrics()).doesNotContain("Made").doesNotContain("a49");
    }

    @Test
    void aStatementIsCountedByItsFile() {
        ask("{graphInfo {dataVersion}}", null);
        assertThat(metrics())
                .contains(
                        "moneytrail_statement_seconds_count{outcome=\"ok\",statement=\"browse/graph-info\"}")
                .contains("moneytrail_statement_rows_sum{statement=\"browse/graph-info\"}")
                .containsPattern("moneytrail_graph_sessions \\d")
                .contains("moneytrail_graph_pool 64.0")
                .contains("moneytrail_graph_started 1.0")
                .contains("moneytrail_load_running{bulkhead=\"reports\"}");
    }

    @Test
    void whatIsAnsweredFromMemoryIsCounted() {
        ask("{startup(id: \"minimax\") {name}}", null);
        ask("{startup(id: \"minimax\") {name}}", null);
        assertThat(metrics())
                .containsPattern("moneytrail_kept_rows_total\\{result=\"hit\"} [1-9]")
                .containsPattern("moneytrail_kept_rows_total\\{result=\"miss\"} [1-9]")
                .containsPattern("moneytrail_kept_rows_weight_bytes [1-9]");
    }

    @Test
    void aRequestKeepsTheIdThatItCameWith() {
        ask("{nope}", "proxy-7f3a.12_b")
                .header("X-Request-Id", equalTo("proxy-7f3a.12_b"))
                .body("errors[0].extensions.requestId", equalTo("proxy-7f3a.12_b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "<script>alert(1)</script>", "-leading-"})
    void anIdThatIsNotFitToBeLoggedIsReplaced(String id) {
        ask("{nope}", id)
                .header("X-Request-Id", matchesPattern(UUID))
                .body("errors[0].extensions.requestId", matchesPattern(UUID));
    }

    @Test
    void everyPathHasARequestId() {
        given().get("/nowhere").then().statusCode(404).header("X-Request-Id", matchesPattern(UUID));
    }

    private static ValidatableResponse ask(String query, String id) {
        var request = given().contentType("application/json").body(Map.of("query", query));
        return (id == null ? request : request.header("X-Request-Id", id)).post("/graphql").then();
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
