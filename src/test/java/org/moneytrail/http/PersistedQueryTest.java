package org.moneytrail.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.graph.Sha256;
import org.moneytrail.http.probe.ProbeProfile;
import org.moneytrail.testsupport.Tokens;

/** Automatic persisted queries, in the words that Apollo's and urql's clients look for. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
class PersistedQueryTest {

    @Test
    void aHashThatIsNotKnownAsksForTheQueryAndIsKnownFromThenOn() {
        String query = "query a($n: String) {hello(name: $n)}";
        notFound(post(Map.of("extensions", hash(query))));

        post(Map.of("query", query, "extensions", hash(query), "variables", Map.of("n", "first")))
                .body("data.hello", equalTo("hello first"));
        post(Map.of("extensions", hash(query), "variables", Map.of("n", "again")))
                .body("data.hello", equalTo("hello again"));
    }

    @Test
    void bothWaysWorkByGetAndTheAnswerCanBeKept() {
        String query = "{byGet: hello}";
        notFound(get(null, query)).header("cache-control", equalTo("no-store"));
        get(query, query).body("data.byGet", equalTo("hello world"));
        String tag = get(null, query).statusCode(200).extract().header("etag");
        given().queryParam("extensions", extensions(query))
                .header("if-none-match", tag)
                .get("/graphql")
                .then()
                .statusCode(304);
    }

    @Test
    void theHashMustBeThatOfTheQuery() {
        post(Map.of("query", "{hello}", "extensions", hash("{other}")))
                .statusCode(400)
                .body("errors[0].message", containsString("is not the SHA-256 of query"));
        notFound(post(Map.of("extensions", hash("{other}"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nope}", "{hello", "subscription {anything}"})
    void whatCannotBeRunIsNotKept(String query) {
        post(Map.of("query", query, "extensions", hash(query)))
                .body("errors[0].extensions.code", equalTo("INVALID_ARGUMENT"));
        notFound(post(Map.of("extensions", hash(query))));
    }

    @Test
    void aMutationIsNotRunByGetUnderItsHashEither() {
        String mutation = "mutation {change(to: \"by hash\")}";
        post(Map.of("query", mutation, "extensions", hash(mutation))).statusCode(200);
        get(null, mutation).statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"a\"}}",
                "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"a\"}}",
                "{\"persistedQuery\": {\"version\": 1}}",
                "{\"persistedQuery\": \"a\"}"
            })
    void anotherProtocolIsRefused(String extensions) {
        Ask.body("{\"extensions\": " + extensions + "}")
                .statusCode(400)
                .body("errors[0].message", containsString("sha256Hash: <64 hex digits>"));
    }

    /** Clients of plain JSON find the code in an answer with status 200, as they expect. */
    private static ValidatableResponse notFound(ValidatableResponse response) {
        return response.statusCode(200)
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    private static ValidatableResponse post(Map<String, ?> request) {
        return given().accept("application/json")
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.curator())
                .body(request)
                .post("/graphql")
                .then();
    }

    private static ValidatableResponse get(String query, String hashed) {
        var request = given().accept("application/json");
        if (query != null) {
            request.queryParam("query", query);
        }
        return request.queryParam("extensions", extensions(hashed)).get("/graphql").then();
    }

    private static Map<String, ?> hash(String query) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.hex(query)));
    }

    private static String extensions(String query) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Sha256.hex(query) + "\"}}";
    }
}
