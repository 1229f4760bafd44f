package org.moneytrail.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        tooComplex(Ask.query("{" + aliases(50, dear) + "}"), "2000");
    }

    @Test
    void aListCountsForItsLimitAndForEveryIdThatIsAskedFor() {
        Ask.query("{coins(limit: 100) {id worth}}").statusCode(200);
        tooComplex(Ask.query("{coins(limit: 1000) {id worth}}"), "at least 2001 fields");
        Ask.query("{coinsById(ids: [\"a\", \"b\"]) {id}}").statusCode(200);
        String ids = "\"a\", ".repeat(1001);
        tooComplex(Ask.query("{coinsById(ids: [" + ids + "]) {id worth}}"), "at least 2003 fields");
    }

    @Test
    void aliasesAreCounted() {
        Ask.query("{" + aliases(50, "hello ") + "}").statusCode(200);
        tooComplex(
                Ask.query("{coinWithFailingGrade {" + aliases(101, "id ") + "}}"), "101 aliases");
        tooComplex(
                Ask.query("{coinWithFailingGrade {" + aliases(101, "id ") + "}}"),
                "one document may have 100");
    }

    /** Eleven steps of ten: without a limit of its own this keeps the engine busy for hours. */
    @Test
    @Timeout(20)
    void fragmentsWithinFragmentsAreNotSpreadOut() {
        StringBuilder query = new StringBuilder("{coinWithFailingGrade {...f0}}");
        for (int step = 0; step < 11; step++) {
            query.append(" fragment f").append(step).append(" on Coin {");
            for (int twin = 0; twin < 9; twin++) {
                query.append("t").append(twin).append(": siblings {edges {node {...f");
                query.append(step + 1).append("}}} ");
            }
            query.append("}");
        }
        tooComplex(Ask.query(query + " fragment f11 on Coin {id}"), "2147483647 fields");
    }

    @Test
    void questionsAtTheRootAreCountedThroughFragments() {
        String query = "{...f ...f} fragment f on Query {... {%s}}";
        Ask.query(query.formatted(aliases(50, "hello "))).statusCode(200);
        tooComplex(Ask.query(query.formatted(aliases(51, "hello "))), "51 fields at its root");
    }

    @Test
    void aFloodOfDirectivesIsRefusedBeforeItIsValidated() {
        tooComplex(Ask.query("{hello " + "@a ".repeat(2000) + "}"), "2000 directives");
    }

    @Test
    void variablesMayNotNestWithoutEnd() {
        String deep = "[".repeat(31) + "]".repeat(31);
        tooComplex(Ask.body("{\"query\":\"{hello}\",\"variables\":{\"a\":" + deep + "}}"), "30");
        String flat = "[".repeat(28) + "]".repeat(28);
        Ask.body("{\"query\":\"{hello}\",\"variables\":{\"a\":" + flat + "}}").statusCode(200);
    }

    @Test
    void aLongUrlIsRefused() {
        given().queryParam("query", "{hello}" + " ".repeat(9000))
                .get("/graphql")
                .then()
                .statusCode(414)
                .body("errors[0].message", allOf(containsString("8192"), containsString("POST")));
    }

    @Test
    void whatGraphiqlAsksOfTheSchemaIsNotTooMuch() throws IOException {
        String introspection =
                Files.readString(Path.of("src/test/resources/graphql/introspection.graphql"));
        Ask.query(introspection).statusCode(200).body("errors", nullValue());
    }

    @Test
    void anOperationThatNeverEndsIsStopped() {
        Ask.query("{never}")
                .statusCode(504)
                .body("errors[0].extensions.code", equalTo("TIMEOUT"))
                .body("errors[0].message", containsString("5000 ms"));
    }

    private static String aliases(int number, String field) {
        StringBuilder fields = new StringBuilder();
        for (int alias = 0; alias < number; alias++) {
            fields.append(" a").append(alias).append(": ").append(field);
        }
        return fields.toString();
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
