package org.moneytrail.question.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Answer;

/** A board of claims is checked together, and each claim as if it had been asked for alone. */
@QuarkusTest
class ClaimChecksTest {

    private static final String CHECK =
            """
            {
              verdict beyondCoverage multiple reason parameters
              reached { low stated high currency count undisclosed }
              statistics { id }
              otherClaims { id }
              report { validAt knownAt gross { low stated high count } items(first: 50) { totalCount edges { node { id low stated high reason } } } }
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(methodology: { preset: PRESS })",
                "(asOf: { validAt: \"2026-06-30\", knownAt: \"2026-06-30\" })"
            })
    void eachIsCheckedAsIfItWereAskedForAlone(String arguments) {
        JsonNode board =
                Answer.to(
                                "{ claims(first: 100) { edges { node { id factCheck%s %s } } } }"
                                        .formatted(arguments, CHECK))
                        .at("claims.edges");
        assertThat(board.size()).isGreaterThan(20);
        String more =
                arguments.isEmpty() ? "" : ", " + arguments.substring(1, arguments.length() - 1);
        for (JsonNode edge : board) {
            JsonNode alone =
                    Answer.to(
                                    "query ($id: ID!) { factCheck(claim: $id%s) %s }"
                                            .formatted(more, CHECK),
                                    Map.of("id", edge.at("/node/id").asText()))
                            .at("factCheck");
            assertThat(edge.at("/node/factCheck"))
                    .as(edge.at("/node/id").asText())
                    .isEqualTo(alone);
        }
    }
}
