package org.moneytrail.question.market;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims, stocks and statistics over HTTP, on the built-in data. */
@QuarkusTest
class MarketApiTest {

    private static ValidatableResponse ask(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void claimsAreFilteredByKindAndSubtree() {
        ask("{ claims(filter: {kind: PLAN}) { totalCount edges { node { kind } } } }")
                .body("data.claims.edges.node.kind", everyItem(equalTo("PLAN")))
                .body("data.claims.totalCount", equalTo(5));
        ask("{ claims(filter: {sector: \"ai\"}, first: 200) { edges { node { id } } } }")
                .body("data.claims.edges.node.id", hasItems("Claim:cl-seed-low"));
    }

    @Test
    void anUnknownClaimIsAnErrorWithSuggestions() {
        ask("{ factCheck(claim: \"cl-seed-hihg\") { verdict } }")
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"))
                .body("errors[0].extensions.suggestions", hasItem("cl-seed-high"));
    }

    @Test
    void aConceptStockIsFoundBySlugAndByTicker() {
        ask("{ a: conceptStock(id: \"360\") { id } b: conceptStock(id: \"601360.SH\") { id }"
                        + " c: conceptStock(id: \"Stock:360\") { id issuer { stocks { id } } } }")
                .body("data.a.id", equalTo("Stock:360"))
                .body("data.b.id", equalTo("Stock:360"))
                .body("data.c.issuer.stocks.id", contains("Stock:360"));
    }

    @Test
    void quotesStayInTheirWindow() {
        ask("{ conceptStock(id: \"360\") { quotes(from: \"2023-04-06\", to: \"2023-04-07\")"
                        + " { date { text } stock { id } } } }")
                .body("data.conceptStock.quotes.date.text", everyItem(notNullValue()))
                .body("data.conceptStock.quotes", hasSize(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claim:cl-two-20bn",
                "MarketStatistic:st-ai-cb-2023a",
                "PolicyMeasure:bj-agi-draft",
                "Quote:qt-001",
                "ListedRaise:n2-lr-cambricon-2023",
                "ListedSale:n2-ls-iflytek-liu",
                "Interest:n1-in-001",
                "Stock:360"
            })
    void everyKindIsANodeWithItsStatements(String id) {
        ask("{ node(id: \""
                        + id
                        + "\") { id ... on Fact { statements { totalCount } }"
                        + " ... on Entity { slug } } }")
                .body("data.node.id", equalTo(id))
                .body("errors", equalTo(null));
    }

    @Test
    void bothEndsOfAClaimKnowEachOther() {
        ask("{ node(id: \"Claim:cl-two-20bn\") { ... on Claim { startups { id organization {"
                        + " claims { id } } } } } }")
                .body("data.node.startups.id", contains("Startup:minimax", "Startup:moonshot"))
                .body("data.node.startups[1].organization.claims.id", hasItem("Claim:cl-two-20bn"));
    }

    @Test
    void whoeverLookedIsSeenFromBothEnds() {
        ask("{ startup(id: \"deepseek\") { interests { kind investor { id } } }"
                        + " organization(id: \"tencent\") { shownInterests { startup { id } } } }")
                .body(
                        "data.startup.interests.investor.id",
                        hasItems("Organization:tencent", "Organization:alibaba"))
                .body("data.organization.shownInterests.startup.id", contains("Startup:deepseek"));
    }

    @Test
    void anUnknownConceptOrMetricIsAnError() {
        ask("{ conceptStockLeakage(concepts: [\"ChatGTP\"], from: \"2023-01-01\","
                        + " to: \"2023-06-30\") { reason } }")
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"))
                .body("errors[0].extensions.suggestions", hasItem("ChatGPT"));
        ask("{ marketStatistics(metric: \"AI finacing\") { id } }")
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"));
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        ask("{ conceptStockLeakage(from: \"2023-06-30\", to: \"2023-01-01\") { reason } }")
                .body("errors[0].extensions.code", equalTo("INVALID_ARGUMENT"));
    }
}
