package org.moneytrail.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.testsupport.Answer;

@QuarkusTest
class UnknownIdsTest {

    @ParameterizedTest
    @CsvSource({
        "organization, tencet, tencent",
        "startup, minimaks, minimax",
        "startup, Startup:minimaks, minimax",
        "startup, Person:minimax, minimax",
        "investor, tencet, tencent",
        "investor, Fund:tencent, tencent",
        "limitedPartner, nssff, nssf",
        "conceptStock, 300481.SZ, 300418.SZ",
        "fund, ssf-zgc-found, ssf-zgc-fund",
        "person, wang-huiwan, wang-huiwen",
        "sector, foundation-model, foundation-models",
    })
    void anUnknownIdComesWithWhatMayBeMeant(String field, String id, String meant) {
        Answer answer =
                Answer.to("query ($id: ID!) { " + field + "(id: $id) { id } }", Map.of("id", id));
        assertThat(answer.suggestions()).as(answer.text()).contains(meant);
        assertThat(answer.error().get("path").get(0).asText()).isEqualTo(field);
        assertThat(answer.json().at("/data/" + field).isNull()).isTrue();
    }

    /** What is suggested exists: an organization that never raised money is no startup. */
    @Test
    void onlyStartupsAreSuggestedForAStartup() {
        Answer answer = Answer.to("{ startup(id: \"tencent\") { id } }");
        assertThat(answer.suggestions()).doesNotContain("tencent");
    }

    @Test
    void aMissingNeighbourKeepsNobodyFromAnAnswer() {
        Answer answer =
                Answer.to(
                        """
                        { a: startup(id: "nobody-at-all") { sector { name } founders { name } }
                          b: startup(id: "minimax") { sector { name } founders { name } rounds { id } } }
                        """);
        assertThat(answer.code()).isEqualTo("NOT_FOUND");
        assertThat(answer.json().at("/data/b/sector/name").asText()).isNotEmpty();
        assertThat(answer.json().at("/data/b/rounds")).isNotEmpty();
    }

    @Test
    void aBareSlugIsEnoughWhereTheTypeIsGiven() {
        JsonNode data =
                Answer.to(
                                """
                                { a: sector(id: "ai") { id } b: sector(id: "Sector:ai") { id }
                                  sectors { id parents { id } } }
                                """)
                        .data();
        assertThat(data.get("a")).isEqualTo(data.get("b"));
        assertThat(data.get("sectors")).contains(data.get("sectors").get(0));
    }
}
