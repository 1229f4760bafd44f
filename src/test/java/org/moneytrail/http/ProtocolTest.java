package org.moneytrail.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.http.probe.ProbeProfile;
import org.moneytrail.testsupport.Tokens;

@QuarkusTest
@TestProfile(ProbeProfile.class)
class ProtocolTest {

    private static final String HELLO = "{\"query\":\"{hello}\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/graphql-response+json | application/graphql-response+json",
                "application/json | application/json",
                "application/json;q=0.5, application/graphql-response+json | application/graphql-response+json",
                "text/html, application/json;q=0.1 | application/json",
                "application/* | application/json",
                "*/* | application/json"
            })
    void answersInTheTypeThatTheClientPrefers(String accept, String type) {
        given().accept(accept)
                .contentType("application/json")
                .body(HELLO)
                .post("/graphql")
                .then()
                .statusCode(200)
                .contentType(equalTo(type + "; charset=utf-8"))
                .body("data.hello", equalTo("hello world"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "image/png, text/*"})
    void refusesAClientThatAcceptsNeitherType(String accept) {
        refused(
                given().accept(accept)
                        .contentType("application/json")
                        .body(HELLO)
                        .post("/graphql")
                        .then(),
                406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/graphql",
                "application/jsonx",
                "application/x-www-form-urlencoded",
                "application/json, text/plain",
                "application/json; charset=utf-16"
            })
    void refusesABodyOfAnotherType(String type) {
        refused(
                given().config(
                                io.restassured.RestAssured.config()
                                        .encoderConfig(
                                                io.restassured.config.EncoderConfig.encoderConfig()
                                                        .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                                false)
                                                        .encodeContentTypeAs(
                                                                type, ContentType.TEXT)))
                        .contentType(type)
                        .body(HELLO)
                        .post("/graphql")
                        .then(),
                415);
    }

    @Test
    void refusesAFormWithFiles() {
        refused(
                given().multiPart("operations", HELLO)
                        .multiPart("0", "a.txt", new byte[] {1})
                        .post("/graphql")
                        .then(),
                415);
    }

    @Test
    void acceptsABodyThatNamesItsCharset() {
        given().contentType("application/json; charset=UTF-8")
                .body(HELLO)
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "\"text\"",
                "{}",
                "{\"query\":null}",
                "{\"query\":1}",
                "{\"query\":\"{hello}\",\"operationName\":1}",
                "{\"query\":\"{hello}\",\"variables\":\"no\"}",
                "{\"query\":\"{hello}\",\"variables\":[1]}",
                "{\"query\":\"{hello}\",\"extensions\":7}"
            })
    void refusesABodyOfAnotherShape(String body) {
        refused(Ask.body(body), 400);
    }

    @Test
    void saysThatABatchIsNotSupported() {
        refused(Ask.body("[" + HELLO + "]"), 400)
                .body("errors[0].message", startsWith("Batches are not supported"));
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String padded =
                "{\"query\":\"{hello}\",\"extensions\":{\"padding\":\""
                        + "x".repeat(200_000)
                        + "\"}}";
        refused(Ask.body(padded), 413).body("errors[0].message", containsString("102400 bytes"));
    }

    @Test
    void ignoresNullsWhereAMemberIsOptional() {
        Ask.body(
                        "{\"query\":\"{hello}\",\"operationName\":null,\"variables\":null,\"extensions\":null}")
                .statusCode(200)
                .body("data.hello", equalTo("hello world"));
    }

    @Test
    void locatesASyntaxError() {
        refused(Ask.query("{\n  hello(\n}"), 400)
                .body("errors[0].locations[0].line", equalTo(3))
                .body("errors[0].message", containsString("Invalid syntax"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query a {hello} query b {hello} | | several operations",
                "query a {hello} | b | no operation named 'b'",
                "fragment f on Query {hello} | | no operation"
            })
    void saysWhichOperationIsMissing(String query, String name, String complaint) {
        String operationName = name == null ? "null" : "\"" + name + "\"";
        refused(
                        Ask.body(
                                "{\"query\":\""
                                        + query
                                        + "\",\"operationName\":"
                                        + operationName
                                        + "}"),
                        400)
                .body("errors[0].message", containsString(complaint));
    }

    @Test
    void runsTheOperationThatIsNamed() {
        Ask.body(
                        "{\"query\":\"query a {hello} query b {hello(name:\\\"b\\\")}\",\"operationName\":\"b\"}")
                .statusCode(200)
                .body("data.hello", equalTo("hello b"));
    }

    @Test
    void tellsClientsOfPlainJsonWithStatus200WhatIsWrongInADocument() {
        given().accept("application/json")
                .contentType("application/json")
                .body("{\"query\":\"{nope}\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("data")))
                .body("errors[0].extensions.code", equalTo("INVALID_ARGUMENT"));
    }

    @Test
    void answersAQueryByGet() {
        given().accept(Ask.GRAPHQL_RESPONSE)
                .queryParam("query", "query q($n: String) {hello(name: $n)}")
                .queryParam("variables", "{\"n\":\"a+b & c\"}")
                .queryParam("operationName", "q")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.hello", equalTo("hello a+b & c"));
    }

    @Test
    void refusesVariablesByGetThatAreNotJson() {
        refused(
                given().queryParam("query", "{hello}")
                        .queryParam("variables", "{")
                        .get("/graphql")
                        .then(),
                400);
    }

    @Test
    void refusesAMutationByGet() {
        refused(
                        given().queryParam("query", "mutation {change(to: \"x\")}")
                                .get("/graphql")
                                .then(),
                        405)
                .header("allow", "POST");
    }

    @Test
    void changesThingsByPost() {
        given().auth()
                .oauth2(Tokens.curator())
                .contentType("application/json")
                .body(Map.of("query", "mutation {change(to: \"x\")}"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.change", equalTo("x"));
    }

    @Test
    void sendsSubscriptionsToTheWebSocket() {
        refused(Ask.query("subscription {anything}"), 400)
                .body("errors[0].message", containsString("graphql-transport-ws"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void refusesOtherMethods(String method) {
        refused(given().request(method, "/graphql").then(), 405)
                .header("allow", "GET, HEAD, POST, OPTIONS");
    }

    @Test
    void saysByOptionsWhatItTakes() {
        given().options("/graphql")
                .then()
                .statusCode(204)
                .header("allow", "GET, HEAD, POST, OPTIONS");
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        String tag = given().queryParam("query", "{hello}").get("/graphql").getHeader("etag");
        given().queryParam("query", "{hello}")
                .head("/graphql")
                .then()
                .statusCode(200)
                .header("etag", tag)
                .body(equalTo(""));
        given().queryParam("query", "mutation {change(to: \"x\")}")
                .head("/graphql")
                .then()
                .statusCode(405);
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType(containsString("json"))
                .body("$", not(hasKey("data")))
                .body("errors[0].extensions.code", equalTo("INVALID_ARGUMENT"));
    }
}
