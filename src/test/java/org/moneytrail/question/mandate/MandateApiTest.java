package org.moneytrail.question.mandate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clauses, what they allow and what they leave, over HTTP on the built-in data. */
@QuarkusTest
class MandateApiTest {

    private static JsonNode answer(String query) {
        String body =
                given().contentType("application/json")
                        .body(Map.of("query", query))
                        .post("/graphql")
                        .then()
                        .extract()
                        .asString();
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }

    private static JsonNode data(String query) {
        JsonNode answer = answer(query);
        assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
        return answer.path("data");
    }

    private static JsonNode error(String query) {
        return answer(query).path("errors").path(0);
    }

    @Test
    void aClauseIsANodeWithBothItsEnds() {
        JsonNode clause =
                data("""
                     { node(id: "Mandate:md-03") { id ... on Mandate {
                         rule words match basis ratio region effectiveOn { text }
                         holder { slug } fund { slug } sectors { slug }
                         statements { totalCount } } } }""")
                        .path("node");
        assertThat(clause.path("rule").asText()).isEqualTo("ALLOW_ONLY");
        assertThat(clause.path("match").asText()).isEqualTo("EXACT");
        assertThat(clause.path("holder").path("slug").asText()).isEqualTo("sscic");
        assertThat(clause.path("fund").path("slug").asText()).isEqualTo("shanghai-ic-mother");
        assertThat(clause.path("sectors").path(0).path("slug").asText())
                .isEqualTo("semiconductors");
        assertThat(clause.path("statements").path("totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void aCommitmentIsANodeWithBothItsEnds() {
        JsonNode promise =
                data("""
                     { node(id: "Commitment:cm-005") { ... on Commitment {
                         amount { stated currency } percent paidIn { stated } date { text }
                         limitedPartner { id } fund { slug } } } }""")
                        .path("node");
        assertThat(promise.path("amount").path("stated").decimalValue())
                .isEqualByComparingTo("60000000000");
        assertThat(promise.path("limitedPartner").path("id").asText())
                .isEqualTo("Organization:big-fund-3-org");
        assertThat(promise.path("fund").path("slug").asText()).isEqualTo("national-ai-fund");
    }

    @Test
    void aFundShowsItsMoneyAndItsClauses() {
        JsonNode fund =
                data(
                        """
                     { fund(id: "big-fund-3") { commitments { id } ownCommitments { id } }
                       beijing: fund(id: "beijing-ai-fund") {
                         investments { edges { node { round { slug } } } }
                         all: mandates { id } then: mandates(on: "2023-07-10") { id } } }""");
        assertThat(fund.path("fund").path("commitments").size()).isEqualTo(10);
        assertThat(fund.path("fund").path("ownCommitments").findValuesAsText("id"))
                .contains("Commitment:cm-005", "Commitment:n1-cm-032");
        assertThat(fund.path("beijing").path("investments").findValuesAsText("slug"))
                .contains("zp-202504-bj");
        assertThat(fund.path("beijing").path("all").size()).isEqualTo(1);
        assertThat(fund.path("beijing").path("then").size()).isZero();
    }

    @Test
    void aLimitedPartnerIsARoleOfItsOrganization() {
        JsonNode answer =
                data(
                        """
                     { limitedPartner(id: "nssf") { id organization { id }
                         commitments { fund { slug } } mandates { id } }
                       node(id: "LimitedPartner:nssf") { id }
                       organization(id: "nssf") { asLimitedPartner { id } mandates { id } }
                       none: organization(id: "moonshot") { asLimitedPartner { id } }
                       sector(id: "semiconductors") { mandates { id } } }""");
        JsonNode partner = answer.path("limitedPartner");
        assertThat(partner.path("id").asText()).isEqualTo("LimitedPartner:nssf");
        assertThat(partner.path("commitments").findValuesAsText("slug")).contains("ssf-zgc-fund");
        assertThat(partner.path("mandates").findValuesAsText("id"))
                .containsExactly("Mandate:md-01");
        assertThat(answer.path("node").path("id").asText()).isEqualTo("LimitedPartner:nssf");
        assertThat(answer.path("organization").path("asLimitedPartner").path("id").asText())
                .isEqualTo("LimitedPartner:nssf");
        assertThat(answer.path("none").path("asLimitedPartner").isNull()).isTrue();
        assertThat(answer.path("sector").path("mandates").findValuesAsText("id"))
                .contains("Mandate:md-03", "Mandate:md-16");
    }

    @Test
    void exactlyOneOfSectorAndStartupIsAskedAbout() {
        for (String given : new String[] {"", ", sector: \"ai\", startup: \"moonshot\""}) {
            JsonNode error = error("{ mandateCheck(fund: \"jingxi\"" + given + ") { verdict } }");
            assertThat(error.path("extensions").path("code").asText())
                    .isEqualTo("INVALID_ARGUMENT");
        }
    }

    @Test
    void whatIsUnknownIsRefusedWithSuggestions() {
        for (String field :
                new String[] {
                    "mandateCheck(fund: \"jingxii\", sector: \"ai\") { verdict }",
                    "mandateCheck(fund: \"jingxi\", sector: \"biopharm\") { verdict }",
                    "mandateCheck(fund: \"jingxi\", startup: \"moonshott\") { verdict }",
                    "eligibleDryPowder(sector: \"biopharm\") { on }",
                    "mandateLeaks(sector: \"biopharm\") { totalCount }",
                    "whatIf(change: { lift: \"md-003\" }, sector: \"ai\") { moves { after } }"
                }) {
            JsonNode extensions = error("{ " + field + " }").path("extensions");
            assertThat(extensions.path("code").asText()).as(field).isEqualTo("NOT_FOUND");
            assertThat(extensions.path("suggestions")).as(field).isNotEmpty();
        }
    }

    @Test
    void aFundMayBeNamedByTheOrganizationThatIsTheSameBody() {
        JsonNode verdict =
                data("""
                     { mandateCheck(fund: "Organization:beijing-ai-fund-org", sector: "foundation-models",
                         on: "2026-06-30") { fund { slug } verdict } }""")
                        .path("mandateCheck");
        assertThat(verdict.path("fund").path("slug").asText()).isEqualTo("beijing-ai-fund");
        assertThat(verdict.path("verdict").asText()).isEqualTo("ALLOWED");
        assertThat(
                        error(
                                        "{ mandateCheck(fund: \"Organization:big-fund\", sector: \"ai\") { verdict } }")
                                .path("message")
                                .asText())
                .contains("n2-big-fund-1", "n2-big-fund-2");
    }

    @Test
    void dryPowderInDollarsIsPagedByFund() {
        JsonNode report =
                data("""
                     { eligibleDryPowder(sector: "ai", on: "2026-06-30", currency: "USD") {
                         total { currency count } byVerdict { verdict total { count }
                           one: funds(first: 1) { totalCount edges { node { fund { id } } } }
                           none: funds(first: 0) { totalCount } } } }""")
                        .path("eligibleDryPowder");
        assertThat(report.path("total").path("currency").asText()).isEqualTo("USD");
        int sum = 0;
        for (JsonNode share : report.path("byVerdict")) {
            sum += share.path("total").path("count").asInt();
            assertThat(share.path("one").path("edges").size()).isLessThanOrEqualTo(1);
        }
        assertThat(sum).isEqualTo(report.path("total").path("count").asInt());
    }

    @Test
    void aWhatIfWritesNothingAndAnEmptyOneChangesNothing() {
        JsonNode before = data("{ graphInfo { dataVersion } }");
        JsonNode empty =
                data("""
                     { whatIf(change: {}, sector: "ai", on: "2026-06-30") {
                         before { total { stated } byVerdict { verdict total { low stated high } } }
                         after { total { stated } byVerdict { verdict total { low stated high } } }
                         delta { low stated high count } moves { before } } }""")
                        .path("whatIf");
        assertThat(empty.path("after")).isEqualTo(empty.path("before"));
        assertThat(empty.path("moves")).isEmpty();
        for (JsonNode shift : empty.path("delta")) {
            assertThat(shift.path("stated").decimalValue()).isZero();
        }
        assertThat(data("{ graphInfo { dataVersion } }")).isEqualTo(before);
    }

    @Test
    void aBanThatIsAddedTakesTheFundOutOfWhatIsAllowed() {
        JsonNode before = data("{ graphInfo { dataVersion } }");
        JsonNode delta =
                data("""
                     { whatIf(change: { add: { fund: "national-ai-fund", rule: EXCLUDE, sectors: ["ai"] } },
                         sector: "foundation-models", on: "2026-06-30") {
                         moves { fund { slug } before after } delta { verdict count }
                         after { byVerdict { verdict funds(first: 50) { edges { node {
                           fund { slug } assumed bindingMandates { id } } } } } } } }""")
                        .path("whatIf");
        JsonNode move = delta.path("moves").path(0);
        assertThat(move.path("fund").path("slug").asText()).isEqualTo("national-ai-fund");
        assertThat(move.path("after").asText()).isEqualTo("FORBIDDEN");
        assertThat(
                        delta.path("after").findParents("assumed").stream()
                                .filter(row -> row.path("assumed").asBoolean())
                                .count())
                .isEqualTo(1);
        assertThat(data("{ graphInfo { dataVersion } }")).isEqualTo(before);
    }

    @Test
    void aClauseThatIsLiftedFreesItsFund() {
        JsonNode move =
                data("""
                     { whatIf(change: { lift: "Mandate:md-03" }, sector: "foundation-models", on: "2026-06-30") {
                         moves { fund { slug } before after } } }""")
                        .path("whatIf")
                        .path("moves");
        assertThat(move.size()).isEqualTo(1);
        assertThat(move.path(0).path("before").asText()).isEqualTo("FORBIDDEN");
        assertThat(move.path(0).path("after").asText()).isEqualTo("UNKNOWN");
    }
}
