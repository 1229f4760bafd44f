package org.moneytrail.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.Golden;

/** The same answers as the rules alone give, all the way from the stored data set to the client. */
@QuarkusTest
class GoldenAnswersOverHttpTest {

    private static final String QUESTION =
            """
            query ($scope: CapitalScope!, $asOf: AsOf, $how: MethodologyInput,
                   $currency: CurrencyCode, $after: String) {
              moneyReached(scope: $scope, asOf: $asOf, methodology: $how, currency: $currency) {
                gross { ...total } reached { ...total }
                exclusions { reason total { ...total } }
                coverage { undisclosed undated unconvertible approximateRates }
                items(first: 30, after: $after) {
                  totalCount pageInfo { hasNextPage endCursor }
                  edges { node { id fact { id } outcome reason low stated high } }
                }
              }
            }
            fragment total on MoneyTotal { low stated high count openEnded undisclosed }
            """;

    static Stream<Golden> answers() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theGoldenAnswerIsServed(Golden golden) {
        JsonNode report = page(golden, null);
        assertThat(totals(report)).isEqualTo(golden.totals());
        Map<String, Integer> coverage = new TreeMap<>();
        report.get("coverage")
                .properties()
                .forEach(e -> coverage.put(e.getKey(), e.getValue().asInt()));
        assertThat(coverage).isEqualTo(golden.coverage());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void pagingThroughTheItemsMeetsEachOnce(Golden golden) {
        List<JsonNode> items = allItems(golden);
        assertThat(items).extracting(item -> item.get("id").asText()).doesNotHaveDuplicates();
        assertThat(items).hasSize(page(golden, null).at("/items/totalCount").asInt());
        golden.items().ifPresent(expected -> assertThat(byOutcome(items)).isEqualTo(expected));
    }

    private static List<JsonNode> allItems(Golden golden) {
        List<JsonNode> items = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = page(golden, after).get("items");
            page.get("edges").forEach(edge -> items.add(edge.get("node")));
            boolean more = page.at("/pageInfo/hasNextPage").asBoolean();
            after = more ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return items;
    }

    private static Map<String, String> byOutcome(List<JsonNode> items) {
        Map<String, String> found = new TreeMap<>();
        for (JsonNode item : items) {
            String fact = item.at("/fact/id").asText();
            String what = item.get(item.get("reason").isNull() ? "outcome" : "reason").asText();
            found.put(
                    fact.substring(fact.indexOf(':') + 1) + " " + what,
                    item.get("low").isNull() ? "undisclosed" : Golden.sums(item));
        }
        return found;
    }

    private static JsonNode page(Golden golden, String after) {
        JsonNode query = golden.query();
        Map<String, Object> scope = some(query, "sector", "startups", "from", "to");
        Map<String, Object> variables = new HashMap<>();
        variables.put("scope", scope);
        variables.put("asOf", some(query, "validAt", "knownAt"));
        variables.put("how", some(query, "preset"));
        variables.put("currency", query.get("currency"));
        variables.put("after", after);
        return Answer.to(QUESTION, variables).at("moneyReached");
    }

    private static Map<String, Object> some(JsonNode query, String... names) {
        Map<String, Object> found = new HashMap<>();
        Stream.of(names).filter(query::has).forEach(name -> found.put(name, query.get(name)));
        return found;
    }

    private static Map<String, String> totals(JsonNode report) {
        Map<String, String> totals = new TreeMap<>();
        totals.put("gross", Golden.text(report.get("gross")));
        totals.put("reached", Golden.text(report.get("reached")));
        report.get("exclusions")
                .forEach(e -> totals.put(e.get("reason").asText(), Golden.text(e.get("total"))));
        return totals;
    }
}
