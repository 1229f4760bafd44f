package org.moneytrail.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.testsupport.Answer;

/** How facts look from outside: partial dates, exact numbers, dissent, conversion. */
@QuarkusTest
class ShownFactsTest {

    private static final Pattern EXPONENT =
            Pattern.compile("[:,\\[]\\s*-?\\d+(\\.\\d+)?[eE][+-]?\\d+");

    @ParameterizedTest
    @CsvSource({
        "FundingRound:mm-angel, announcedOn, 2022-01, 2022-01-01, 2022-01-31",
        "FundingRound:ef-d, announcedOn, 2023-09-28, 2023-09-28, 2023-09-28",
        "Role:rl-002, from, 2010, 2010-01-01, 2010-12-31",
    })
    void aDateIsShownAsFarAsItIsKnown(
            String id, String field, String text, String first, String last) {
        String type = id.substring(0, id.indexOf(':'));
        JsonNode date =
                Answer.to(
                                "{ node(id: \"%s\") { ... on %s { %s { text first last } } } }"
                                        .formatted(id, type, field))
                        .at("node." + field);
        assertThat(date.findValuesAsText("text")).containsExactly(text);
        assertThat(date.get("first").asText()).isEqualTo(first);
        assertThat(date.get("last").asText()).isEqualTo(last);
    }

    @Test
    void amountsAreExactNumbersWithoutExponents() {
        Answer rounds =
                Answer.to(
                        """
                        { fundingRounds(first: 200) { edges { node { amount { low stated high }
                            postMoney { stated } participations { amount { stated } } } } } }
                        """);
        Answer report =
                Answer.to(
                        """
                        { moneyReached(scope: {sector: "ai"}, currency: "USD") {
                            gross { low stated high } reached { low stated high } ladder { conversion }
                            items(first: 200) { edges { node { low stated high } } } } }
                        """);
        for (Answer answer : List.of(rounds, report)) {
            answer.data();
            assertThat(EXPONENT.matcher(answer.text()).find()).isFalse();
        }
        assertThat(rounds.json().findValues("stated"))
                .isNotEmpty()
                .allMatch(n -> n.isNumber() || n.isNull());
        assertThat(
                        Answer.to(
                                        "{ node(id: \"FundingRound:ef-d\") { ... on FundingRound { amount { stated } } } }")
                                .text())
                .contains("\"stated\":2000000000}");
    }

    @Test
    void knownDissentsAreListed() {
        List<String> conflicts = new ArrayList<>();
        for (JsonNode edge :
                Answer.to(
                                "{ conflicts(first: 200) { edges { node { fact { id } field tellings { value statement { id } } } } } }")
                        .at("conflicts.edges")) {
            JsonNode conflict = edge.get("node");
            assertThat(conflict.get("tellings").size()).isGreaterThan(1);
            conflicts.add(conflict.at("/fact/id").asText() + " " + conflict.get("field").asText());
        }
        assertThat(conflicts)
                .contains(
                        "FundingRound:ms-b amount",
                        "FundingRound:ms-b postMoney",
                        "FundingRound:ef-d amount",
                        "FundingRound:ms-c amount",
                        "Acquisition:acq-lightyear total");
    }

    @Test
    void theTenfoldSlipStandsBesideTheReading() {
        JsonNode round =
                Answer.to(
                                """
                                { node(id: "FundingRound:ef-d") { ... on FundingRound { amount { stated }
                                    conflicts { field shown tellings { value statement { id source { reliability } } } } } } }
                                """)
                        .at("node");
        assertThat(round.at("/amount/stated").asLong()).isEqualTo(2_000_000_000L);
        assertThat(round.get("conflicts").findValuesAsText("id"))
                .contains("Statement:FundingRound.ef-d", "Statement:FundingRound.ef-d-v2");
    }

    @Test
    void aSumConvertsAtTheRateOfItsOwnDate() {
        JsonNode round =
                Answer.to(
                                """
                                { node(id: "FundingRound:mm-angel") { ... on FundingRound {
                                    amount { stated
                                      cny: convertedTo(currency: "CNY") { currency low stated high text }
                                      same: convertedTo(currency: "USD") { stated }
                                      old: convertedTo(currency: "CNY", on: "1999-01-01") { stated }
                                      later: convertedTo(currency: "CNY", on: "2023-07-11") { stated
                                        back: convertedTo(currency: "USD") { stated } } }
                                    participations { amount { convertedTo(currency: "CNY") { stated } } } } } }
                                """)
                        .at("node.amount");
        assertThat(round.at("/cny/currency").asText()).isEqualTo("CNY");
        assertThat(round.at("/cny/stated").decimalValue())
                .isBetween(
                        new java.math.BigDecimal("190000000"),
                        new java.math.BigDecimal("200000000"));
        assertThat(round.at("/same/stated")).isEqualTo(round.get("stated"));
        assertThat(round.at("/later/stated")).isNotEqualTo(round.at("/cny/stated"));
        assertThat(round.at("/later/back/stated").decimalValue()).isEqualByComparingTo("31000000");
    }

    @Test
    void aLegConvertsAtTheDateOfItsRoundHoweverItIsFound() {
        String amount = "amount { convertedTo(currency: \"CNY\") { stated } }";
        JsonNode legs =
                Answer.to(
                                "{ node(id: \"FundingRound:ms-b\") { ... on FundingRound { participations { id "
                                        + amount
                                        + " } } } }")
                        .at("node.participations");
        for (JsonNode leg : legs) {
            assertThat(
                            Answer.to(
                                            "{ node(id: \""
                                                    + leg.get("id").asText()
                                                    + "\") { id ... on Participation { "
                                                    + amount
                                                    + " } } }")
                                    .at("node"))
                    .isEqualTo(leg);
        }
        assertThat(legs.findValues("convertedTo")).isNotEmpty();
    }

    @Test
    void aCurrencyWithoutRatesIsNotFound() {
        String query =
                "{ node(id: \"FundingRound:mm-angel\") { ... on FundingRound { amount { convertedTo(currency: \"EUR\") { stated } } } } }";
        assertThat(Answer.to(query).suggestions()).contains("USD");
        assertThat(Answer.to(query.replace("EUR", "XYZ")).code()).isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void roundsOfAStartupComeEarliestFirst() {
        JsonNode rounds =
                Answer.to(
                                "{ startup(id: \"moonshot\") { rounds { id startup { id } effectiveOn { last } } } }")
                        .at("startup.rounds");
        List<String> days = new ArrayList<>();
        rounds.forEach(
                round ->
                        days.add(
                                round.get("effectiveOn").isNull()
                                        ? "9999"
                                        : round.at("/effectiveOn/last").asText()));
        assertThat(days).isSorted().hasSizeGreaterThan(5);
        assertThat(rounds.findValuesAsText("id")).contains("FundingRound:ms-b", "Startup:moonshot");
    }
}
