package org.moneytrail.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.Pages;

/** Anything by its global id, whatever its type. */
@QuarkusTest
class NodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Startup:minimax",
                "Organization:minimax",
                "Fund:ssf-zgc-fund",
                "Person:wang-huiwen",
                "Sector:ai",
                "Source:scmp-bytedance-capex",
                "FundingRound:ms-b",
                "Participation:mm-angel.hillhouse",
                "Payment:pay-001",
                "Return:rt-ly-hongshan",
                "Acquisition:acq-lightyear",
                "InternalAllocation:is-01",
                "Holding:hd-001",
                "Role:rl-001"
            })
    void everyTypeIsFoundByItsId(String id) {
        JsonNode node =
                Answer.to(
                                """
                                query ($id: ID!) { node(id: $id) { __typename id
                                  ... on Entity { slug name names { text } statements { totalCount edges { node { id } } } }
                                  ... on Fact { statements { totalCount edges { node { about source { id } } } } } } }
                                """,
                                Map.of("id", id))
                        .at("node");
        assertThat(node.get("id").asText()).isEqualTo(id);
        assertThat(node.get("__typename").asText()).isEqualTo(id.substring(0, id.indexOf(':')));
        assertThat(node.at("/statements/totalCount").asInt())
                .isEqualTo(node.at("/statements/edges").size() + rest(node));
    }

    /** A source tells more than fits on a page. */
    private static int rest(JsonNode node) {
        return Math.max(0, node.at("/statements/totalCount").asInt() - 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimax",
                "Startup:tencent",
                "Planet:mars",
                "Organization:",
                ":",
                "",
                "Startup:Startup:minimax",
                "FundingRound:mm-angel-v2"
            })
    void whatThereIsNotIsNull(String id) {
        assertThat(
                        Answer.to("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                                .at("node")
                                .isNull())
                .isTrue();
    }

    @Test
    void nodesKeepTheOrderAskedForWithNullsInPlace() {
        List<String> ids =
                List.of(
                        "Role:rl-001",
                        "Startup:nobody",
                        "Startup:minimax",
                        "Role:rl-001",
                        "Sector:ai");
        JsonNode nodes =
                Answer.to(
                                "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Startup { sector { id } } ... on Role { person { name } } } }",
                                Map.of("ids", ids))
                        .at("nodes");
        assertThat(nodes.findValuesAsText("id"))
                .contains("Role:rl-001", "Startup:minimax", "Sector:ai");
        assertThat(nodes.get(1).isNull()).isTrue();
        assertThat(nodes.get(2).at("/sector/id").asText()).isEqualTo("Sector:foundation-models");
        assertThat(nodes.get(3)).isEqualTo(nodes.get(0));
        assertThat(nodes.get(4).get("id").asText()).isEqualTo("Sector:ai");
    }

    @Test
    void atMost200NodesAtOnce() {
        List<String> ids = IntStream.range(0, 201).mapToObj(i -> "Role:" + i).toList();
        Answer answer =
                Answer.to("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
        assertThat(answer.violations()).containsExactly("nodes.ids");
        assertThat(Answer.to("{ nodes(ids: []) { id } }").at("nodes")).isEmpty();
    }

    @Test
    void aRoleIsAnotherNodeThanItsOrganization() {
        JsonNode data =
                Answer.to(
                                "{ startup(id: \"minimax\") { id organization { id asStartup { id } } } }")
                        .at("startup");
        assertThat(data.get("id").asText()).isEqualTo("Startup:minimax");
        assertThat(data.at("/organization/id").asText()).isEqualTo("Organization:minimax");
        assertThat(data.at("/organization/asStartup/id").asText()).isEqualTo("Startup:minimax");
        assertThat(
                        Answer.to("{ organization(id: \"tencent\") { asStartup { id } } }")
                                .at("organization.asStartup")
                                .isNull())
                .isTrue();
    }

    /** A row of an organization and one of its stock may have one id and one source. */
    @Test
    void pagingThroughTheStatementsOfASourceMeetsEachOnce() {
        JsonNode source =
                Answer.to(
                                "{ graphInfo { newestSource { id } } sources(first: 200) { edges { node { id statements(first: 0) { totalCount } } } } }")
                        .data();
        JsonNode richest = null;
        for (JsonNode edge : source.at("/sources/edges")) {
            JsonNode node = edge.get("node");
            if (richest == null || told(node) > told(richest)) {
                richest = node;
            }
        }
        assertThat(told(richest)).isGreaterThan(7);
        List<JsonNode> statements =
                Pages.forward(
                        "node(id: \""
                                + richest.get("id").asText()
                                + "\") { ... on Source { statements(first: 7%s) { totalCount pageInfo { hasNextPage endCursor } edges { node { id about } } } } }",
                        "node.statements");
        assertThat(statements).doesNotHaveDuplicates().hasSize(told(richest));
    }

    private static int told(JsonNode source) {
        return source.at("/statements/totalCount").asInt();
    }
}
