package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moneytrail.testsupport.BuiltInFacts;
import org.moneytrail.testsupport.Golden;

/** Answers depend on what the files tell, never on the order in which they tell it. */
class ShuffledRowsTest {

    private static final BuiltInFacts SHUFFLED = BuiltInFacts.shuffled(new Random(20231130));

    static Stream<Golden> questions() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void shuffledRowsGiveTheSameReport(Golden question) {
        CapitalReport straight = report(question, BuiltInFacts.INSTANCE);
        CapitalReport shuffled = report(question, SHUFFLED);
        assertThat(shuffled.account()).isEqualTo(straight.account());
        assertThat(shuffled.coverage()).isEqualTo(straight.coverage());
        assertThat(shuffled.ladder()).isEqualTo(straight.ladder());
        assertThat(lines(shuffled)).isEqualTo(lines(straight));
    }

    private static List<String> lines(CapitalReport report) {
        return ReportLine.of(report).stream()
                .map(line -> line.key() + ": " + Golden.text(line.slice().amount()))
                .toList();
    }

    private static CapitalReport report(Golden question, BuiltInFacts data) {
        return CapitalReport.of(
                data.facts(),
                question.scope(data.sectors()),
                question.clocks(),
                question.methodology(),
                question.currency());
    }
}
