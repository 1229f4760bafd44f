package org.moneytrail.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Answer;

@QuarkusTest
class ListsTest {

    private static final String PAGE =
            "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }";

    @ParameterizedTest
    @CsvSource({"startups, 7", "fundingRounds, 23", "sources, 83", "conflicts, 40"})
    void pagingForwardMeetsEachOnce(String list, int size) {
        String page =
                list.equals("conflicts")
                        ? PAGE.replace("node { id }", "node { fact { id } field }")
                        : PAGE;
        List<JsonNode> nodes = Pages.forward(list + "(first: " + size + "%s) " + page, list);
        assertThat(nodes).doesNotHaveDuplicates().hasSize(total(list)).hasSizeGreaterThan(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"startups", "fundingRounds"})
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
}
