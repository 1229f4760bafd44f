package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moneytrail.testsupport.BuiltInFacts;
import org.moneytrail.testsupport.Golden;

/** Answers worked out independently of this code, reproduced to the cent by the rules alone. */
class GoldenAnswersTest {

    static java.util.stream.Stream<Golden> answers() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theGoldenAnswerIsReproduced(Golden golden) {
        BuiltInFacts data = BuiltInFacts.INSTANCE;
        CapitalReport report =
                CapitalReport.of(
                        data.facts(),
                        golden.scope(data.sectors()),
                        golden.clocks(),
                        golden.methodology(),
                        golden.currency());

        assertThat(totals(report)).isEqualTo(golden.totals());
        assertThat(coverage(report)).isEqualTo(golden.coverage());
        golden.items().ifPresent(items -> assertThat(items(report)).isEqualTo(items));
    }

    private static Map<String, String> totals(CapitalReport report) {
        Map<String, String> totals = new java.util.TreeMap<>();
        totals.put("gross", Golden.text(report.account().gross()));
        totals.put("reached", Golden.text(report.account().reached()));
        report.account()
                .exclusions()
                .forEach((reason, total) -> totals.put(reason.name(), Golden.text(total)));
        return totals;
    }

    private static Map<String, Integer> coverage(CapitalReport report) {
        Coverage coverage = report.coverage();
        return Map.of(
                "undisclosed", coverage.undisclosed(),
                "undated", coverage.undated(),
                "unconvertible", coverage.unconvertible(),
                "approximateRates", coverage.approximateRates());
    }

    private static Map<String, String> items(CapitalReport report) {
        Map<String, String> items = new java.util.TreeMap<>();
        for (ReportLine line : ReportLine.of(report)) {
            ExclusionReason reason = line.slice().reason();
            String key =
                    line.item().fact().slug() + " " + (reason == null ? "REACHED" : reason.name());
            items.put(key, Golden.text(line.slice().amount()));
        }
        return items;
    }
}
