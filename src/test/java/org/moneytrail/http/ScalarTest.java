package org.moneytrail.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
class ScalarTest {

    @Test
    void anIntThatDoesNotFitIsRefusedInALiteral() {
        refused(Ask.query("{echoInt(number: 4294967297)}"), "echoInt.number");
    }

    @Test
    void anIntThatDoesNotFitIsRefusedInAVariable() {
        refused(Ask.query("query($n: Int) {echoInt(number: $n)}", Map.of("n", 4294967297L)), "$n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2025-02-30\"", "\"2025\"", "\"30.06.2025\"", "\"\"", "2025", "true"})
    void aDateThatIsNoneIsRefused(String literal) {
        refused(Ask.query("{echoDate(date: " + literal + ")}"), "echoDate.date")
                .body(
                        "errors[0].message",
                        containsString("must be a full ISO date like 2025-06-30"));
    }

    @Test
    void aDateInAVariableIsRefusedInTheSameWords() {
        refused(Ask.query("query($d: Date) {echoDate(date: $d)}", Map.of("d", "2025-13-01")), "$d")
                .body(
                        "errors[0].message",
                        containsString("must be a full ISO date like 2025-06-30"));
    }

    @Test
    void aDateComesBackAsItWent() {
        Ask.query("{echoDate(date: \"2025-06-30\")}").body("data.echoDate", equalTo("2025-06-30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"RMB\"", "\"cny\"", "\"\"", "1"})
    void aCurrencyThatIsNotOfIso4217IsRefused(String literal) {
        refused(Ask.query("{echoCurrency(currency: " + literal + ")}"), "echoCurrency.currency")
                .body("errors[0].message", containsString("must be an ISO 4217 code like CNY"));
    }

    @Test
    void aCurrencyHasItsDefault() {
        Ask.query("{echoCurrency other: echoCurrency(currency: \"USD\")}")
                .body("data.echoCurrency", equalTo("CNY"))
                .body("data.other", equalTo("USD"));
    }

    @ParameterizedTest
    @CsvSource({
        "1E+3, 1000",
        "0.0000000001, 0.0000000001",
        "12345678901234567890.12, 12345678901234567890.12",
        "7, 7",
        "1.50, 1.50"
    })
    void aDecimalIsExactAndHasNoExponent(String literal, String written) {
        Ask.query("{echoDecimal(number: " + literal + ")}")
                .statusCode(200)
                .body(containsString("\"echoDecimal\":" + written + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "\"1\"", "true"})
    void aDecimalBeyondReasonIsRefused(String literal) {
        refused(Ask.query("{echoDecimal(number: " + literal + ")}"), "echoDecimal.number")
                .body("errors[0].message", containsString("must be a number of at most 40 digits"));
    }

    @Test
    void scalarsInsideAnInputArriveWhole() {
        Ask.query(
                        "{echoWish(wish: {currency: \"USD\", worth: 0.30, on: \"2025-06-30\", grade: BEST, ids: [\"a\"]})}")
                .statusCode(200)
                .body(
                        "data.echoWish",
                        containsString(
                                "currency=USD, worth=0.30, on=2025-06-30, grade=BEST, ids=[a]"));
    }

    @Test
    void scalarsInsideAnInputAreRefusedByTheirPath() {
        refused(Ask.query("{echoWish(wish: {more: [{on: \"x\"}]})}"), "echoWish.wish.more[0].on")
                .body("errors[0].message", not(containsString("StringValue")));
    }

    @Test
    void listsOfIdsArrive() {
        Ask.query(
                        "{echoIds(ids: [\"a\", 7]) echoOptionalIds none: echoOptionalIds(ids: null) some: echoOptionalIds(ids: \"b\")}")
                .statusCode(200)
                .body(
                        "data.toString()",
                        equalTo("[echoIds:[a, 7], echoOptionalIds:[none], none:[none], some:[b]]"));
    }

    @Test
    void anUnknownEnumValueIsRefused() {
        refused(Ask.query("{echoGrade(grade: GOOD)}"), "echoGrade.grade");
        refused(Ask.query("query($g: Grade) {echoGrade(grade: $g)}", Map.of("g", "GOOD")), "$g");
    }

    private static ValidatableResponse refused(ValidatableResponse response, String path) {
        return response.statusCode(400)
                .body("errors[0].extensions.code", equalTo("INVALID_ARGUMENT"))
                .body("errors[0].extensions.violations[0].path", equalTo(path));
    }
}
