package org.moneytrail.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.Pages;

@QuarkusTest
class ListsTest {

    private static final String PAGE =
            "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }";

    @ParameterizedTest
    @CsvSource({
        "startups, 7",
        "investors, 41",
        "limitedPartners, 9",
        "funds, 13",
        "people, 8",
        "conceptStocks, 5",
        "fundingRounds, 23",
        "sources, 83",
        "conflicts, 40"
    })
    void pagingForwardMeetsEachOnce(String list, int size) {
        String page =
                list.equals("conflicts")
                        ? PAGE.replace("node { id }", "node { fact { id } field }")
                        : PAGE;
        List<JsonNode> nodes = Pages.forward(list + "(first: " + size + "%s) " + page, list);
        assertThat(nodes).doesNotHaveDuplicates().hasSize(total(list)).hasSizeGreaterThan(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "startups",
                "investors",
                "limitedPartners",
                "funds",
                "people",
                "conceptStocks",
                "fundingRounds"
            })
    void pagingBackwardMeetsTheSameInTheSameOrder(String list) {
        List<JsonNode> forward = Pages.forward(list + "(first: 50%s) " + PAGE, list);
        List<JsonNode> backward = Pages.backward(list + "(last: 11%s) " + PAGE, list);
        assertThat(backward).isEqualTo(forward);
    }

    @Test
    void aPageOfNothingTellsHowManyThereAre() {
        JsonNode page = Answer.to("{ startups(first: 0) " + PAGE + " }").at("startups");
        assertThat(page.get("edges")).isEmpty();
        assertThat(page.get("totalCount").asInt()).isPositive();
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(page.at("/pageInfo/startCursor").isNull()).isTrue();
    }

    @Test
    void aCursorBeyondTheEndGivesAnEmptyPage() {
        String last =
                Answer.to("{ startups(last: 1) " + PAGE + " }")
                        .at("startups.pageInfo.endCursor")
                        .asText();
        JsonNode page =
                Answer.to("{ startups(after: \"" + last + "\") " + PAGE + " }").at("startups");
        assertThat(page.get("edges")).isEmpty();
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
    }

    @Test
    void neitherFirstNorLastMeans20AndNullsAreAbsent() {
        JsonNode plain = Answer.to("{ fundingRounds " + PAGE + " }").data();
        assertThat(plain.at("/fundingRounds/edges")).hasSize(20);
        assertThat(
                        Answer.to(
                                        "{ fundingRounds(first: null, after: null, last: null, before: null) "
                                                + PAGE
                                                + " }")
                                .data())
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "startups(first: -1)                    | startups.first",
                "startups(last: -1)                     | startups.last",
                "startups(first: 201)                   | startups.first",
                "fundingRounds(last: 2147483647)        | fundingRounds.last",
                "fundingRounds(first: 1, last: 1)       | fundingRounds.last",
                "startups(after: \"%\")                 | startups.after",
                "startups(before: \"bm90IG91cnM\")      | startups.before",
                "sources(first: 500)                    | sources.first",
                "startups(orderBy: [{field: NAME}, {field: NAME, direction: DESC}]) | startups.orderBy",
                "startups(filter: {ids: []})            | startups.filter.ids",
                "startups(filter: {or: []})             | startups.filter.or",
                "startups(filter: {minInvestors: -1})   | startups.filter.minInvestors",
                "startups(filter: {reached: {min: 2, max: 1}}) | startups.filter.reached.max",
                "startups(filter: {investors: {backed: {foundedFrom: \"2024-01-01\", foundedTo: \"2023-01-01\"}}}) | startups.filter.investors.backed.foundedTo",
                "fundingRounds(filter: {not: {effectiveFrom: \"2024-01-01\", effectiveTo: \"2023-01-01\"}}) | fundingRounds.filter.not.effectiveTo",
                "funds(filter: {vintageFrom: 2024, vintageTo: 2020}) | funds.filter.vintageTo",
                "investors(filter: {types: [FUND]})     | investors.filter.types",
                "conflicts(first: -5)                   | conflicts.first",
                "conflicts(after: \"?\")                | conflicts.after"
            })
    void badPagesAreRefused(String list, String path) {
        Answer answer = Answer.to("{ " + list + " { totalCount } }");
        assertThat(answer.violations()).as(answer.text()).containsExactly(path);
    }

    @Test
    void aPageBetweenTwoCursorsEndsBeforeTheSecond() {
        JsonNode edges = Answer.to("{ startups(first: 5) " + PAGE + " }").at("startups.edges");
        JsonNode between =
                Answer.to(
                                "{ startups(after: \"%s\", before: \"%s\") %s }"
                                        .formatted(
                                                edges.get(0).get("cursor").asText(),
                                                edges.get(4).get("cursor").asText(),
                                                PAGE))
                        .at("startups.edges");
        assertThat(between).hasSize(3);
        assertThat(between.get(0)).isEqualTo(edges.get(1));
    }

    private static int total(String list) {
        return Answer.to("{ " + list + "(first: 1) { totalCount } }")
                .at(list + ".totalCount")
                .asInt();
    }

    @Test
    void aCursorOfAnotherOrderOrListIsRefused() {
        String byName = cursor("startups(first: 3, orderBy: [{field: NAME}])", "startups");
        assertThat(violations("startups(after: \"%s\")".formatted(byName)))
                .containsExactly("startups.after");
        assertThat(
                        violations(
                                "startups(before: \"%s\", orderBy: [{field: NAME, direction: DESC}])"
                                        .formatted(byName)))
                .containsExactly("startups.before");
        assertThat(
                        violations(
                                "investors(after: \"%s\", orderBy: [{field: NAME}])"
                                        .formatted(byName)))
                .containsExactly("investors.after");
        assertThat(
                        cursor(
                                "startups(first: 3, orderBy: [{field: NAME}], after: \"%s\")"
                                        .formatted(byName),
                                "startups"))
                .isNotEqualTo(byName);
    }

    @Test
    void nullsAreNoConditions() {
        assertThat(
                        Answer.to(
                                        "{ startups(filter: {sector: null, ids: null, investors: null, not: null, or: null},"
                                                + " orderBy: null) "
                                                + PAGE
                                                + " }")
                                .data())
                .isEqualTo(Answer.to("{ startups " + PAGE + " }").data());
        assertThat(Answer.to("{ startups(filter: null, orderBy: []) " + PAGE + " }").data())
                .isEqualTo(Answer.to("{ startups " + PAGE + " }").data());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "startups(filter: {sector: \"foundation-modles\"})     | foundation-models",
                "startups(filter: {city: \"Bejing\"})                 | Beijing",
                "startups(filter: {status: \"aktive\"})               | active",
                "startups(filter: {ids: [\"Startup:minimaks\"]})      | minimax",
                "startups(filter: {country: \"cn\"})                  | CN",
                "startups(filter: {investors: {ids: [\"alibabaa\"]}})  | alibaba",
                "startups(filter: {not: {rounds: {sector: \"semiconducters\"}}}) | semiconductors",
                "investors(filter: {backed: {ids: [\"moonshott\"]}})   | moonshot",
                "limitedPartners(filter: {funds: {managers: [\"idgg\"]}}) | idg",
                "funds(filter: {mandates: {sector: \"semiconductor\"}}) | semiconductors",
                "funds(filter: {ids: [\"ssf-bay-funds\"]})             | ssf-bay-fund",
                "people(filter: {roles: [\"CEOO\"]})                   | CEO",
                "people(filter: {organizations: [\"meituann\"]})       | meituan",
                "conceptStocks(filter: {exchanges: [\"HKX\"]})         | HKEX",
                "conceptStocks(filter: {concepts: [\"GPUs\"]})         | GPU",
                "fundingRounds(filter: {roundNames: [\"Serie A\"]})    | Series A",
                "fundingRounds(filter: {ids: [\"ms-bb\"]})             | ms-b",
                "fundingRounds(filter: {amount: {min: 1, currency: \"XAF\"}}) | ",
                "sources(filter: {publishers: [\"SCPM\"]})             | SCMP"
            })
    void whatNobodyKnowsIsAnErrorWithSuggestions(String list, String nearest) {
        Answer answer = Answer.to("{ " + list + " { totalCount } }");
        assertThat(answer.suggestions()).as(answer.text()).isNotEmpty();
        if (nearest != null) {
            assertThat(answer.suggestions()).contains(nearest);
        }
    }

    @Test
    void filtersThatNestWithoutEndAreRefused() {
        String filter = "{listed: true}";
        for (int depth = 0; depth < 60; depth++) {
            filter = "{not: " + filter + "}";
        }
        assertThat(violations("startups(filter: " + filter + ")"))
                .singleElement()
                .asString()
                .startsWith("startups.filter.not");
    }

    private static List<String> violations(String list) {
        return Answer.to("{ " + list + " { totalCount } }").violations();
    }

    private static String cursor(String list, String name) {
        return Answer.to("{ " + list + " { pageInfo { endCursor } } }")
                .at(name + ".pageInfo.endCursor")
                .asText();
    }
}
