package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.testsupport.CsvFacts;

/** Answers worked out independently of this code, reproduced to the cent. */
class GoldenAnswersTest {

    private static final CsvFacts DATA = new CsvFacts();

    @ParameterizedTest
    @ValueSource(
            strings = {"money-reached-1", "money-reached-2", "money-reached-3", "money-reached-4"})
    void theGoldenAnswerIsReproduced(String name) throws Exception {
        JsonNode golden =
                new ObjectMapper()
                        .readTree(getClass().getResourceAsStream("/golden/" + name + ".json"));
        JsonNode q = golden.get("query");
        Set<String> startups = null;
        if (q.has("startups")) {
            Set<String> slugs = new HashSet<>();
            q.get("startups").forEach(s -> slugs.add(s.asText()));
            startups = slugs;
        }
        CapitalReport report =
                CapitalReport.of(
                        DATA.facts,
                        new CapitalScope(
                                q.has("sector")
                                        ? DATA.sectors.subtree(q.get("sector").asText())
                                        : null,
                                startups,
                                null,
                                day(q, "from"),
                                day(q, "to")),
                        new Clocks(day(q, "validAt"), day(q, "knownAt")),
                        Methodology.of(
                                Methodology.Preset.valueOf(q.path("preset").asText("STANDARD")),
                                Methodology.Switches.NONE),
                        new CurrencyCode(q.get("currency").asText()));
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> actual = new LinkedHashMap<>();
        expected.put("gross", text(golden.get("gross")));
        actual.put("gross", text(report.account().gross()));
        expected.put("reached", text(golden.get("reached")));
        actual.put("reached", text(report.account().reached()));
        golden.get("exclusions")
                .properties()
                .forEach(e -> expected.put(e.getKey(), text(e.getValue())));
        report.account().exclusions().forEach((k, v) -> actual.put(k.name(), text(v)));
        if (golden.get("items").isArray()) {
            for (JsonNode i : golden.get("items")) {
                expected.put(
                        i.get("id").asText() + "/" + i.get("outcome").asText(),
                        i.has("low")
                                ? i.get("low").asText()
                                        + " "
                                        + i.get("stated").asText()
                                        + " "
                                        + i.get("high").asText()
                                : "");
            }
            for (JudgedItem i : report.items())
                for (Slice s : i.slices()) {
                    var c = s.amount() == null ? null : s.amount().rounded();
                    actual.put(
                            i.item().fact().slug()
                                    + "/"
                                    + (s.reached() ? "REACHED" : s.reason().name()),
                            c == null ? "" : c.low() + " " + c.stated() + " " + c.high());
                }
        }
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static String text(JsonNode n) {
        return n.get("low").asText()
                + " "
                + n.get("stated").asText()
                + " "
                + n.get("high").asText()
                + " n="
                + n.get("count")
                + " open="
                + n.get("openEnded")
                + " undisclosed="
                + n.get("undisclosed");
    }

    private static String text(MoneyTotal t) {
        return t.low()
                + " "
                + t.stated()
                + " "
                + t.high()
                + " n="
                + t.count()
                + " open="
                + t.openEnded()
                + " undisclosed="
                + t.undisclosed();
    }

    private static LocalDate day(JsonNode q, String name) {
        return q.has(name) ? LocalDate.parse(q.get(name).asText()) : null;
    }
}
