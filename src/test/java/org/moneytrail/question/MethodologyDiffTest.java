package org.moneytrail.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Answer;

@QuarkusTest
class MethodologyDiffTest {

    private static JsonNode diff(String left, String right) {
        return Answer.to(
                        """
                        { methodologyDiff(scope: {sector: "ai"}, left: {preset: %s}, right: {preset: %s},
                            asOf: {validAt: "2026-06-30", knownAt: "2026-11-23"}) {
                            left { methodology { preset wants } reached { stated } }
                            right { methodology { preset wants } reached { stated } }
                            change { currency low stated high }
                            moves(first: 200) { totalCount pageInfo { hasNextPage } edges { node {
                              fact { id } left { outcome stated } right { outcome stated } } } } } }
                        """
                                .formatted(left, right))
                .at("methodologyDiff");
    }

    @Test
    void theMovesExplainTheChange() {
        JsonNode diff = diff("STANDARD", "PRESS");
        BigDecimal change = diff.at("/change/stated").decimalValue();
        BigDecimal moved = BigDecimal.ZERO;
        for (JsonNode edge : diff.at("/moves/edges")) {
            JsonNode move = edge.get("node");
            assertThat(move.get("left")).as(move.toString()).isNotEqualTo(move.get("right"));
            moved = moved.add(reached(move.get("right"))).subtract(reached(move.get("left")));
        }
        assertThat(diff.at("/moves/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(change).isPositive();
        assertThat(moved).isCloseTo(change, org.assertj.core.data.Offset.offset(BigDecimal.ONE));
        assertThat(diff.at("/right/reached/stated").decimalValue())
                .isEqualByComparingTo(diff.at("/left/reached/stated").decimalValue().add(change));
        assertThat(diff.at("/right/methodology/wants").asText()).isEqualTo("ANNOUNCED");
    }

    @Test
    void nothingMovesBetweenAMethodologyAndItself() {
        JsonNode diff = diff("STRICT", "STRICT");
        assertThat(diff.at("/change/stated").decimalValue()).isZero();
        assertThat(diff.at("/moves/totalCount").asInt()).isZero();
    }

    private static BigDecimal reached(JsonNode items) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : items) {
            if (item.get("outcome").asText().equals("REACHED") && !item.get("stated").isNull()) {
                sum = sum.add(item.get("stated").decimalValue());
            }
        }
        return sum;
    }
}
