package org.moneytrail.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.testsupport.Answer;

@QuarkusTest
class TimelineTest {

    private static final String ENTRIES =
            " { totalCount undated truncated pageInfo { hasNextPage endCursor }"
                    + " edges { node { kind label date { text last } amount { text } fact { __typename id } } } }";

    @ParameterizedTest
    @CsvSource({
        "moonshot, FUNDING_ROUND",
        "Startup:zhipu, FUNDING_ROUND",
        "alibaba, PARTICIPATION",
        "Investor:alibaba, INTERNAL_ALLOCATION",
        "light-years-beyond, ACQUISITION",
        "LimitedPartner:nssf, COMMITMENT",
        "ssf-zgc-fund, COMMITMENT",
        "Person:yang-zhilin, ROLE",
        "Stock:kunlun-tech, QUOTE",
        "Sector:ai, CLAIM",
        "ai, MARKET_STATISTIC",
    })
    void whatHappenedComesInOrderUndatedLast(String id, String kind) {
        JsonNode line = line("id: \"" + id + "\", first: 200");
        List<String> days = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (JsonNode edge : line.get("edges")) {
            JsonNode date = edge.at("/node/date");
            days.add(date.isNull() ? "undated" : date.get("last").asText());
            kinds.add(edge.at("/node/kind").asText());
            assertThat(edge.at("/node/label").asText()).isNotBlank().doesNotContain("null");
            assertThat(edge.at("/node/kind").asText().replace("_", ""))
                    .isEqualToIgnoringCase(edge.at("/node/fact/__typename").asText());
        }
        assertThat(kinds).contains(kind);
        assertThat(days).isSorted();
        assertThat(days.stream().filter("undated"::equals)).hasSize(line.get("undated").asInt());
        assertThat(line.get("totalCount").asInt()).isEqualTo(days.size());
    }

    @Test
    void datesAndSumsAreTheReadingsOfTheFacts() {
        JsonNode rounds =
                Answer.to(
                                "{ startup(id: \"moonshot\") { rounds { id effectiveOn { text } amount { text } } } }")
                        .at("startup.rounds");
        List<String> shown = new ArrayList<>();
        line("id: \"moonshot\", first: 200")
                .get("edges")
                .forEach(
                        edge -> {
                            JsonNode node = edge.get("node");
                            if (node.get("kind").asText().equals("FUNDING_ROUND")) {
                                shown.add(
                                        node.at("/fact/id").asText()
                                                + node.at("/date/text").asText()
                                                + node.at("/amount/text").asText());
                            }
                        });
        assertThat(shown)
                .hasSizeGreaterThan(3)
                .isEqualTo(
                        StreamSupport.stream(rounds.spliterator(), false)
                                .map(
                                        round ->
                                                round.get("id").asText()
                                                        + round.at("/effectiveOn/text").asText()
                                                        + round.at("/amount/text").asText())
                                .toList());
    }

    /** A leg has no date of its own. */
    @Test
    void aPartOfARoundHasTheDateOfTheRound() {
        JsonNode entry =
                StreamSupport.stream(
                                line("id: \"alibaba\", first: 200").get("edges").spliterator(),
                                false)
                        .map(edge -> edge.get("node"))
                        .filter(
                                node ->
                                        node.at("/fact/id")
                                                .asText()
                                                .equals("Participation:ms-b.alibaba"))
                        .findFirst()
                        .orElseThrow();
        JsonNode round =
                Answer.to(
                                "{ node(id: \"FundingRound:ms-b\") { ... on FundingRound { effectiveOn { text } } } }")
                        .at("node");
        assertThat(entry.at("/date/text")).isEqualTo(round.at("/effectiveOn/text"));
        assertThat(entry.at("/amount/text").asText()).contains("800000000");
    }

    @Test
    void pagesMeetEachOnce() {
        JsonNode whole = line("id: \"alibaba\", first: 200");
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = line("id: \"alibaba\", first: 7" + after);
            paged.addAll(ids(page));
            after =
                    page.at("/pageInfo/hasNextPage").asBoolean()
                            ? ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\""
                            : "";
        } while (!after.isEmpty());
        assertThat(paged).hasSizeGreaterThan(7).isEqualTo(ids(whole)).doesNotHaveDuplicates();
    }

    @Test
    void aSlugOfAStockAndItsIssuerMeansTheIssuer() {
        assertThat(line("id: \"kunlun-tech\"")).isEqualTo(line("id: \"Organization:kunlun-tech\""));
    }

    private static List<String> ids(JsonNode line) {
        return StreamSupport.stream(line.get("edges").spliterator(), false)
                .map(edge -> edge.at("/node/fact/id").asText())
                .toList();
    }

    private static JsonNode line(String arguments) {
        return Answer.to("{ timeline(" + arguments + ")" + ENTRIES + " }").at("timeline");
    }
}
