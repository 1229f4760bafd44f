package org.moneytrail.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Answer;

/** What nobody can answer gets a clear error; what is merely empty gets an honest answer. */
@QuarkusTest
class BadQuestionsTest {

    private static Answer reached(String arguments, String fields) {
        return Answer.to("{ moneyReached(" + arguments + ") " + fields + " }");
    }

    private static Answer reached(String arguments) {
        return reached(
                arguments,
                "{ gross { stated count } reached { stated count } coverage { isLowerBound } }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scope: {}                                                   | moneyReached.scope",
                "scope: {country: \"CN\"}                                    | moneyReached.scope",
                "scope: {sector: null, startups: null}                       | moneyReached.scope",
                "scope: {startups: []}                                       | moneyReached.scope.startups",
                "scope: {sector: \"ai\", startups: []}                       | moneyReached.scope.startups",
                "scope: {sector: \"ai\", from: \"2024-02-01\", to: \"2024-01-31\"} | moneyReached.scope.to",
            })
    void aScopeThatSelectsNothingIsRefused(String arguments, String path) {
        assertThat(reached(arguments).violations()).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scope: {sector: \"ai\", from: \"2024-13-01\"}",
                "scope: {sector: \"ai\", from: \"2024-02-30\"}",
                "scope: {sector: \"ai\", from: \"2024\"}",
                "scope: {sector: \"ai\", from: \"\"}",
                "scope: {sector: \"ai\", from: 20240101}",
                "scope: {sector: \"ai\"}, asOf: {validAt: \"yesterday\"}",
                "scope: {sector: \"ai\"}, asOf: {knownAt: \"2024-1-1\"}",
                "scope: {sector: \"ai\"}, currency: \"XYZ\"",
                "scope: {sector: \"ai\"}, currency: \"yuan\"",
                "scope: {sector: \"ai\"}, currency: \"cny\"",
                "scope: {sector: \"ai\"}, methodology: {preset: LENIENT}",
                "scope: {sector: \"ai\"}, methodology: {countDebt: 1}",
                "scope: {sector: \"ai\", galaxy: \"far\"}",
                "scope: {sector: {slug: \"ai\"}}",
                "scope: {startups: [null]}",
                "asOf: {validAt: \"2024-01-01\"}",
            })
    void whatIsNoValueOfItsTypeIsRefused(String arguments) {
        Answer answer = reached(arguments);
        assertThat(answer.code()).as(answer.text()).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.violations()).as(answer.text()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13-01", "24-01-01", "today", ""})
    void aBadDateInAVariableIsRefusedToo(String date) {
        Answer answer =
                Answer.to(
                        "query ($on: Date) { moneyReached(scope: {sector: \"ai\"}, asOf: {validAt: $on}) { validAt } }",
                        Map.of("on", date));
        assertThat(answer.violations()).as(answer.text()).containsExactly("$on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scope: {sector: \"foundation-model\"} | foundation-models",
                "scope: {sector: \"Startup:ai\"}                 | ai",
                "scope: {startups: [\"minimax\", \"zhipo\"]}     | zhipu",
                "scope: {startups: [\"Person:zhipu\"]}           | zhipu",
                "scope: {sector: \"ai\", country: \"cn\"}        | CN",
                "scope: {sector: \"ai\"}, currency: \"EUR\"      | CNY",
            })
    void unknownNamesComeWithSuggestions(String arguments, String suggestion) {
        Answer answer = reached(arguments);
        assertThat(answer.suggestions()).as(answer.text()).contains(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "0001-01-01"})
    void beforeAllSourcesNothingIsKnown(String day) {
        JsonNode report =
                reached("scope: {sector: \"ai\"}, asOf: {knownAt: \"" + day + "\"}")
                        .at("moneyReached");
        assertThat(report.at("/gross/count").asInt()).isZero();
        assertThat(report.at("/gross/stated").decimalValue()).isZero();
        assertThat(report.at("/reached/count").asInt()).isZero();
    }

    /** What nobody dates is left out only where a window is asked for (R4). */
    @Test
    void beforeAllEventsOnlyTheUndatedIsLeft() {
        JsonNode items =
                reached(
                                "scope: {sector: \"ai\"}, asOf: {validAt: \"1999-12-31\"}",
                                "{ items { edges { node { effectiveOn { text } stated } } } }")
                        .at("moneyReached.items.edges");
        assertThat(items).allMatch(item -> item.at("/node/effectiveOn").isNull());
        JsonNode window =
                reached(
                                "scope: {sector: \"ai\", to: \"1999-12-31\"},"
                                        + " asOf: {validAt: \"1999-12-31\"}",
                                "{ gross { count } coverage { undated } }")
                        .at("moneyReached");
        assertThat(window.at("/gross/count").asInt()).isZero();
        assertThat(window.at("/coverage/undated").asInt()).isEqualTo(items.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-12-31", "9999-12-31"})
    void aDayInTheFutureSeesWhatIsKnownToday(String day) {
        String fields =
                "{ gross { low stated high count } reached { low stated high count } ladder { rung total { stated count } } }";
        JsonNode then =
                reached(
                                "scope: {startups: [\"moonshot\"]}, asOf: {validAt: \"%s\"}"
                                        .formatted(day),
                                fields)
                        .data();
        assertThat(then).isEqualTo(reached("scope: {startups: [\"moonshot\"]}", fields).data());
    }

    @Test
    void anExplicitNullMeansTheDefault() {
        String fields =
                "{ gross { currency stated } reached { stated } methodology { preset countDebt } items { edges { node { low } } } }";
        String nulls =
                "scope: {sector: \"ai\", startups: null, country: null, from: null, to: null},"
                        + " asOf: {validAt: null, knownAt: null}, currency: null,"
                        + " methodology: {preset: null, countInKind: null, countSecondary: null, countDebt: null,"
                        + " countConvertible: null, countAffiliated: null}";
        JsonNode plain = reached("scope: {sector: \"ai\"}", fields).data();
        assertThat(
                        reached(
                                        nulls,
                                        fields.replace(
                                                "items",
                                                "items(first: null, after: null, outcome: null, reason: null)"))
                                .data())
                .isEqualTo(plain);
        assertThat(
                        reached(
                                        "scope: {sector: \"ai\"}, asOf: null, methodology: null, currency: null",
                                        fields)
                                .data())
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groups(by: []) { keys { value } }             | moneyReached.groups.by",
                "groups(by: [YEAR, YEAR]) { keys { value } }   | moneyReached.groups.by",
                "items(first: -1) { totalCount }               | moneyReached.items.first",
                "items(first: 201) { totalCount }              | moneyReached.items.first",
                "items(after: \"nonsense!\") { totalCount }    | moneyReached.items.after",
                "items(after: \"\") { totalCount }             | moneyReached.items.after",
                "g: groups(by: []) { keys { value } }          | moneyReached.g.by",
            })
    void badArgumentsOfFieldsAreNamedByTheirPath(String field, String path) {
        Answer answer = reached("scope: {startups: [\"minimax\"]}", "{ " + field + " }");
        assertThat(answer.violations()).as(answer.text()).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groups(by: [ORBIT]) { keys { value } }",
                "groups(by: null) { keys { value } }",
                "groups { keys { value } }",
                "items(first: 4294967297) { totalCount }",
                "items(first: \"3\") { totalCount }",
                "items(reason: BORED) { totalCount }"
            })
    void whatTheSchemaForbidsIsRefusedBeforeAnythingRuns(String field) {
        Answer answer = reached("scope: {startups: [\"minimax\"]}", "{ " + field + " }");
        assertThat(answer.json().findValuesAsText("code"))
                .as(answer.text())
                .isNotEmpty()
                .containsOnly("INVALID_ARGUMENT");
        assertThat(answer.text()).doesNotContain("NullValue{", "StringValue{");
        assertThat(answer.json().has("data")).isFalse();
    }

    @Test
    void askingForReachedItemsOfAnExclusionFindsNone() {
        JsonNode items =
                reached(
                                "scope: {sector: \"ai\"}",
                                "{ items(outcome: REACHED, reason: DEBT) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } }")
                        .at("moneyReached.items");
        assertThat(items.get("totalCount").asInt()).isZero();
        assertThat(items.at("/pageInfo/endCursor").isNull()).isTrue();
    }

    @Test
    void diffsCheckTheirScopeToo() {
        assertThat(
                        Answer.to(
                                        "{ methodologyDiff(scope: {}, left: {}, right: {}) { change { low } } }")
                                .violations())
                .containsExactly("methodologyDiff.scope");
        assertThat(
                        Answer.to(
                                        "{ methodologyDiff(scope: {sector: \"ai\"}, left: {}, right: {}, currency: \"EUR\") { change { low } } }")
                                .suggestions())
                .contains("CNY");
    }
}
