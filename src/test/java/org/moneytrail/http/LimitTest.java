package org.moneytrail.http;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.http.probe.ProbeProfile;

@QuarkusTest
@TestProfile(ProbeProfile.class)
class LimitTest {

    @Test
    void aLongDocumentIsRefusedBeforeItIsRead() {
        tooComplex(Ask.query("{" + "a:hello ".repeat(2000) + "}"), "5,000");
    }

    @Test
    void aDeepQueryIsRefused() {
        String query =
                "{thingPage {edges {node {... on Coin {siblings {".repeat(1)
                        + nested(10)
                        + "}}}}}}";
        tooComplex(Ask.query(query), "20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 200", "first: 5000", "last: 200"})
    void aPageCountsForEveryItemItCanHold(String page) {
        String pages = "{edges {node {... on Coin {siblings(first: 200) {edges {cursor}}}}}}";
        tooComplex(Ask.query("{thingPage(" + page + ") " + pages + "}"), "2000");
    }

    @Test
    void aPageOfUnsaidSizeCountsAsTheDefault() {
        Ask.query("{thingPage {edges {cursor node {id}}}}").statusCode(200);
        Ask.query("{thingPage {edges {node {... on Coin {siblings {edges {node {id}}}}}}}}")
                .statusCode(200);
        tooComplex(
                Ask.query(
                        "{thingPage {edges {node {... on Coin {siblings {edges {node {... on Coin {siblings {edges {cursor}}}}}}}}}}}"),
                "2000");
    }

    @Test
    void manyDearFieldsDoNotAddUpToACheapQuery() {
        String dear =
                "thingPage(first: 200) {edges {node {... on Coin {siblings(first: 200) {edges {cursor}}}}}}";
        StringBuilder query = new StringBuilder("{");
        for (int alias = 0; alias < 100; alias++) {
            query.append("a").append(alias).append(": ").append(dear);
        }
        tooComplex(Ask.query(query + "}"), "2000");
    }

    @Test
    void anOperationThatNeverEndsIsStopped() {
        Ask.query("{never}")
                .statusCode(504)
                .body("errors[0].extensions.code", equalTo("TIMEOUT"))
                .body("errors[0].message", containsString("3000 ms"));
    }

    private static String nested(int levels) {
        String open = "edges {node {... on Coin {siblings {".repeat(levels);
        return open + "edges {cursor}" + "}}}}".repeat(levels);
    }

    private static void tooComplex(ValidatableResponse response, String limit) {
        response.statusCode(400)
                .body("errors[0].extensions.code", equalTo("QUERY_TOO_COMPLEX"))
                .body("errors[0].message", allOf(containsString(limit)));
    }
}
