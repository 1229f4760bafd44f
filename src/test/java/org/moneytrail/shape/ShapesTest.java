package org.moneytrail.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Answer;

/** Neighbourhoods and ways over the built-in data set. */
@QuarkusTest
class ShapesTest {

    private static final String PICTURE =
            " { truncated nodes { id kind roles label degree distance node { id } }"
                    + " edges { id kind source target label weight facts } }";
    private static final String WAY =
            " { length nodes { id distance } edges { kind source target facts } }";

    @Test
    void whatIsDrawnHangsTogether() {
        JsonNode picture = around("id: \"moonshot\", depth: 2, limit: 500");
        List<String> nodes = texts(picture.get("nodes"), "id");
        assertThat(nodes).doesNotHaveDuplicates().first().isEqualTo("Organization:moonshot");
        assertThat(nodes).allMatch(id -> id.matches("(Organization|Fund|Person|Stock|Sector):.+"));
        assertThat(texts(picture.get("edges"), "id")).doesNotHaveDuplicates();
        for (JsonNode edge : picture.get("edges")) {
            assertThat(nodes).contains(edge.get("source").asText(), edge.get("target").asText());
            assertThat(edge.get("weight").asInt())
                    .isGreaterThanOrEqualTo(Math.max(1, edge.get("facts").size()));
        }
        for (JsonNode node : picture.get("nodes")) {
            assertThat(node.at("/node/id")).isEqualTo(node.get("id"));
            assertThat(node.get("distance").asInt() == 0 || isNearer(picture, node)).isTrue();
        }
        assertThat(picture.get("truncated").asBoolean()).isFalse();
    }

    /** Every node has a neighbour one step nearer, and none is nearer than that. */
    private static boolean isNearer(JsonNode picture, JsonNode node) {
        Map<String, Integer> distances = new TreeMap<>();
        picture.get("nodes")
                .forEach(it -> distances.put(it.get("id").asText(), it.get("distance").asInt()));
        String id = node.get("id").asText();
        int nearest = Integer.MAX_VALUE;
        for (JsonNode edge : picture.get("edges")) {
            String source = edge.get("source").asText();
            String target = edge.get("target").asText();
            if (source.equals(id) || target.equals(id)) {
                nearest = Math.min(nearest, distances.get(source.equals(id) ? target : source));
            }
        }
        return nearest == node.get("distance").asInt() - 1;
    }

    @ParameterizedTest
    @CsvSource({
        "moonshot, INVESTED_IN, Organization:alibaba, Organization:moonshot, Participation:ms-b.alibaba",
        "ssf-zgc-fund, COMMITTED_TO, Organization:nssf, Fund:ssf-zgc-fund, Commitment:cm-001",
        "ssf-zgc-fund, MANAGED_BY, Fund:ssf-zgc-fund, Organization:legend-capital, ",
        "light-years-beyond, ACQUIRED, Organization:meituan, Organization:light-years-beyond, Acquisition:acq-lightyear",
        "Stock:zhipu, ISSUED_BY, Stock:zhipu, Organization:zhipu, ",
        "Person:yang-zhilin, ROLE_AT, Person:yang-zhilin, Organization:moonshot, ",
        "foundation-models, PART_OF, Sector:foundation-models, Sector:ai, ",
        "moonshot, IN_SECTOR, Organization:moonshot, Sector:foundation-models, ",
        "bat-aggregate, STANDS_FOR, Organization:bat-aggregate, Organization:tencent, ",
    })
    void moneyFlowsFromSourceToTarget(
            String id, String kind, String source, String target, String fact) {
        JsonNode edges = around("id: \"" + id + "\", limit: 500").get("edges");
        JsonNode found =
                StreamSupport.stream(edges.spliterator(), false)
                        .filter(
                                edge ->
                                        edge.get("id")
                                                .asText()
                                                .equals(kind + ":" + source + ">" + target))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(edges.toPrettyString()));
        if (fact != null) {
            assertThat(Answer.texts(found.get("facts"))).contains(fact);
            assertThat(Answer.to("{ node(id: \"" + fact + "\") { id } }").at("node.id").asText())
                    .isEqualTo(fact);
        }
    }

    /** In a return the money goes back: from the startup. */
    @Test
    void everyReturnLeadsFromTheStartup() {
        Set<String> sources = new TreeSet<>();
        around("id: \"light-years-beyond\"")
                .get("edges")
                .forEach(
                        edge -> {
                            if (edge.get("kind").asText().equals("RETURNED_TO")) {
                                sources.add(edge.get("source").asText());
                            }
                        });
        JsonNode returns =
                Answer.to(
                                "{ startups(first: 200) { edges { node { organization { id } rounds { returns { investor { id } } } } } } }")
                        .at("startups.edges");
        for (JsonNode startup : returns) {
            String id = startup.at("/node/organization/id").asText();
            for (JsonNode investor : startup.findValues("investor")) {
                if (investor.hasNonNull("id")) {
                    assertThat(texts(around("id: \"" + id + "\", limit: 500").get("edges"), "id"))
                            .contains("RETURNED_TO:" + id + ">" + investor.get("id").asText());
                }
            }
        }
        assertThat(sources).isSubsetOf(Set.of("Organization:light-years-beyond"));
    }

    @Test
    void aRoleIsTheOrganizationAndASlugIsEnough() {
        JsonNode picture = around("id: \"Organization:zhipu\"");
        assertThat(around("id: \"Startup:zhipu\"")).isEqualTo(picture);
        assertThat(around("id: \"zhipu\"")).isEqualTo(picture);
        assertThat(Answer.texts(picture.at("/nodes/0/roles"))).contains("STARTUP");
    }

    @Test
    void aFactBeginsWithThoseWhomItJoins() {
        JsonNode picture = around("id: \"FundingRound:ms-b\"");
        List<String> starts = new ArrayList<>();
        picture.get("nodes")
                .forEach(
                        node -> {
                            if (node.get("distance").asInt() == 0) {
                                starts.add(node.get("id").asText());
                            }
                        });
        assertThat(starts).contains("Organization:moonshot", "Organization:alibaba");
        assertThat(
                        texts(around("id: \"Participation:ms-b.alibaba\"").get("nodes"), "id")
                                .subList(0, 2))
                .containsExactlyInAnyOrder("Organization:moonshot", "Organization:alibaba");
    }

    @Test
    void kindsBoundTheWayToo() {
        JsonNode people = around("id: \"moonshot\", depth: 3, kinds: [PERSON]");
        assertThat(texts(people.get("nodes"), "kind").subList(1, people.get("nodes").size()))
                .isNotEmpty()
                .containsOnly("PERSON");
        JsonNode partners = around("id: \"ssf-zgc-fund\", kinds: [LIMITED_PARTNER]");
        assertThat(texts(partners.get("nodes"), "id"))
                .contains("Organization:nssf")
                .doesNotContain("Organization:legend-capital");
    }

    @Test
    void aSectorIsNoBridgeUnlessAsked() {
        int without = around("id: \"modelbest\", depth: 2, limit: 500").get("nodes").size();
        int with =
                around("id: \"modelbest\", depth: 2, limit: 500, throughSectors: true")
                        .get("nodes")
                        .size();
        assertThat(with).isGreaterThan(without);
        assertThat(around("id: \"foundation-models\"").get("nodes").size()).isGreaterThan(10);
    }

    @Test
    void theLimitKeepsTheNearestAndSaysSo() {
        JsonNode whole = around("id: \"alibaba\", depth: 2, limit: 500");
        JsonNode cut = around("id: \"alibaba\", depth: 2, limit: 9");
        assertThat(cut.get("truncated").asBoolean()).isTrue();
        assertThat(cut.get("nodes")).hasSize(9);
        assertThat(texts(cut.get("nodes"), "id"))
                .isEqualTo(texts(whole.get("nodes"), "id").subList(0, 9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "neighbourhood(id: \"zhipu\", depth: 4) { truncated }    | neighbourhood.depth    | 3 | 4",
                "neighbourhood(id: \"zhipu\", depth: 0) { truncated }    | neighbourhood.depth    | 3 | 0",
                "neighbourhood(id: \"zhipu\", limit: 501) { truncated }  | neighbourhood.limit    | 500 | 501",
                "neighbourhood(id: \"Source:latepost-minimax\") { truncated } | neighbourhood.id | source | part",
                "paths(from: \"zhipu\", to: \"tencent\", maxHops: 9) { length } | paths.maxHops | 8 | 9",
                "paths(from: \"zhipu\", to: \"tencent\", limit: 21) { length }  | paths.limit   | 20 | 21",
                "timeline(id: \"zhipu\", first: 201) { totalCount }      | timeline.first         | 200 | 201",
                "timeline(id: \"FundingRound:ms-b\") { totalCount }      | timeline.id            | fact | ms-b",
            })
    void whatIsAskedBeyondALimitIsRefused(String field, String path, String limit, String asked) {
        Answer answer = Answer.to("{ " + field + " }");
        assertThat(answer.violations()).as(answer.text()).containsExactly(path);
        assertThat(answer.error().get("message").asText()).contains(limit, asked);
    }

    @ParameterizedTest
    @CsvSource({
        "neighbourhood(id: \"moonshto\") { truncated }, moonshot",
        "neighbourhood(id: \"Startup:智譜\") { truncated }, zhipu",
        "paths(from: \"zhipu\" to: \"Fund:ssf-zgc-found\") { length }, ssf-zgc-fund",
        "timeline(id: \"Person:yang-zhilim\") { totalCount }, yang-zhilin",
    })
    void anUnknownIdComesWithWhatMayBeMeant(String field, String meant) {
        assertThat(Answer.to("{ " + field + " }").suggestions()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Startup:tencent",
                "FundingRound:none",
                "Nonsense:zhipu",
                "Organization:",
                ""
            })
    void whatIsNotThereIsNotFound(String id) {
        assertThat(Answer.to("{ neighbourhood(id: \"" + id + "\") { truncated } }").code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aWayLeadsFromOneEndToTheOther() {
        JsonNode paths = ways("from: \"beijing-guidance-fund\", to: \"Startup:zhipu\"");
        assertThat(paths).isNotEmpty();
        int before = 0;
        for (JsonNode path : paths) {
            List<String> nodes = texts(path.get("nodes"), "id");
            assertThat(nodes)
                    .doesNotHaveDuplicates()
                    .startsWith("Organization:beijing-guidance-fund")
                    .endsWith("Organization:zhipu")
                    .hasSize(path.get("length").asInt() + 1);
            assertThat(path.get("length").asInt()).isGreaterThanOrEqualTo(before);
            before = path.get("length").asInt();
            for (int at = 1; at < nodes.size(); at++) {
                Set<String> pair = Set.of(nodes.get(at - 1), nodes.get(at));
                assertThat(StreamSupport.stream(path.get("edges").spliterator(), false))
                        .anyMatch(
                                edge ->
                                        pair.equals(
                                                Set.of(
                                                        edge.get("source").asText(),
                                                        edge.get("target").asText())));
            }
        }
    }

    @Test
    void theSameEndsAndUnjoinedEndsHaveNoWay() {
        assertThat(ways("from: \"zhipu\", to: \"Startup:zhipu\"")).isEmpty();
        assertThat(ways("from: \"FundingRound:ms-b\", to: \"FundingRound:ms-b\"")).isEmpty();
        assertThat(ways("from: \"zhipu\", to: \"moonshot\", maxHops: 1")).isEmpty();
    }

    @Test
    void aFactIsAnEndByThoseWhomItJoins() {
        JsonNode paths = ways("from: \"Participation:ms-b.alibaba\", to: \"moonshot\", limit: 1");
        assertThat(texts(paths.at("/0/nodes"), "id"))
                .containsExactly("Organization:alibaba", "Organization:moonshot");
    }

    private static JsonNode around(String arguments) {
        return Answer.to("{ neighbourhood(" + arguments + ")" + PICTURE + " }").at("neighbourhood");
    }

    private static JsonNode ways(String arguments) {
        return Answer.to("{ paths(" + arguments + ")" + WAY + " }").at("paths");
    }

    private static List<String> texts(JsonNode things, String field) {
        return StreamSupport.stream(things.spliterator(), false)
                .map(thing -> thing.get(field).asText())
                .toList();
    }
}
