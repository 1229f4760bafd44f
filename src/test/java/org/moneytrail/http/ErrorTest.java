package org.moneytrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.http.probe.ProbeProfile;

@QuarkusTest
@TestProfile(ProbeProfile.class)
class ErrorTest {

    @ParameterizedTest
    @CsvSource({
        "missing, NOT_FOUND",
        "wrapped, NOT_FOUND",
        "invalid, INVALID_ARGUMENT",
        "conflict, CONFLICT",
        "unavailable, GRAPH_UNAVAILABLE",
        "complex, QUERY_TOO_COMPLEX",
        "timeout, TIMEOUT",
        "unauthenticated, UNAUTHENTICATED",
        "forbidden, FORBIDDEN"
    })
    void aRefusalKeepsItsCodeHoweverItIsThrown(String how, String code) {
        ValidatableResponse response = failing(how);
        response.statusCode(200)
                .body("data.now", equalTo(null))
                .body("errors.path", containsInAnyOrder(contains("now"), contains("later")))
                .body("errors.extensions.code", contains(code, code));
        leaksNothing(response);
    }

    @Test
    void whatIsMissingComesWithSuggestions() {
        failing("missing")
                .body("errors[0].message", equalTo("No sector 'aii'"))
                .body("errors[0].extensions.suggestions", contains("ai"))
                .body("errors[0].locations[0].line", equalTo(1));
    }

    @Test
    void aViolationIsNamedByTheWholePathToTheArgument() {
        failing("invalid")
                .body(
                        "errors.extensions.violations.path.flatten()",
                        containsInAnyOrder("now.scope.sector", "later.scope.sector"))
                .body("errors[0].extensions.violations[0].message", equalTo("must be a sector"));
    }

    @Test
    void aViolationBelowAListHasTheIndexInItsPath() {
        Ask.query("{things {... on Coin {worthInWords}}}")
                .body(
                        "errors[0].extensions.violations[0].path",
                        equalTo("things.0.worthInWords.scope.sector"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fault", "error"})
    void aFaultIsMaskedAndHasAReference(String how) {
        ValidatableResponse response =
                Ask.query("query($how: String!) {failLater(how: $how)}", Map.of("how", how));
        response.statusCode(200)
                .body("errors[0].message", equalTo("Internal error"))
                .body("errors[0].extensions.code", equalTo("INTERNAL"))
                .body("errors[0].extensions.reference", matchesPattern("[0-9a-f-]{36}"));
        leaksNothing(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{fail(how: \"fault\")}", "{fail(how: \"error\")}", "{nullInside}"})
    void otherFaultsAreMaskedToo(String query) {
        ValidatableResponse response = Ask.query(query);
        response.body("errors[0].message", equalTo("Internal error"))
                .body("errors[0].extensions.code", equalTo("INTERNAL"));
        leaksNothing(response);
    }

    @Test
    void constraintsAreToldInTheNamesOfTheSchema() {
        ValidatableResponse response =
                Ask.query(
                        "{echoWish(wish: {howMany: 6, more: [{text: \"ok\"}, {text: \"long\"}]})}");
        response.body("errors[0].extensions.code", equalTo("INVALID_ARGUMENT"))
                .body(
                        "errors[0].extensions.violations.path",
                        contains("echoWish.wish.howMany", "echoWish.wish.more.1.text"))
                .body("errors[0].extensions.violations[0].message", containsString("5"));
        leaksNothing(response);
    }

    @Test
    void constraintsNameTheAliasOfTheAnswer() {
        Ask.query("{big: echoInt(number: 101)}")
                .body("errors[0].extensions.violations.path", contains("big.number"));
    }

    @Test
    void constraintsHoldForAnArgumentThatIsNotThere() {
        Ask.query("{required}")
                .body("errors[0].extensions.code", equalTo("INVALID_ARGUMENT"))
                .body("errors[0].extensions.violations.path", contains("required.given"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{nope}",
                "{hello(nope: 1)}",
                "{hello {nope}}",
                "{things}",
                "{echoIds}",
                "{echoIds(ids: [null])}",
                "{echoWish(wish: {nope: 1})}",
                "query($x: Nope) {hello(name: $x)}",
                "{hello(name: $x)}",
                "{...f}",
                "query($x: Int!) {echoInt(number: $x)}"
            })
    void whatTheSchemaDoesNotKnowIsAnInvalidArgument(String query) {
        ValidatableResponse response = Ask.query(query);
        response.statusCode(400)
                .body("$", not(hasKey("data")))
                .body("errors[0].extensions.code", equalTo("INVALID_ARGUMENT"))
                .body("errors[0].extensions.violations[0]", not(anEmptyMap()));
        leaksNothing(response);
    }

    private static ValidatableResponse failing(String how) {
        return Ask.query(
                "query($how: String!) {now: fail(how: $how) later: failLater(how: $how)}",
                Map.of("how", how));
    }

    private static void leaksNothing(ValidatableResponse response) {
        assertThat(response.extract().asString())
                .doesNotContain(
                        "swordfish",
                        "org.moneytrail",
                        "java.",
                        "graphql.",
                        "Exception",
                        "classification");
    }
}
