package org.moneytrail.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moneytrail.rule.GroupKey;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyPreset;
import org.moneytrail.testsupport.Answer;

/** One query has each startup judged once, whatever it shows of the report: the selection is read before the first sum begins. */
@QuarkusTest
class AskedTogetherTest {

    @Inject Tallies tallies;

    @Test
    void groupsAndItemsAreWorkedOutWithTheTotals() {
        Answer.to(
                        """
                        query Together($by: [GroupKey!]!) {
                          moneyReached(scope: {sector: "ai", to: "2024-02-29"}) {
                            reached { stated }
                            mine: groups(by: $by) { keys { value } }
                            ...more
                          }
                        }
                        fragment more on CapitalReport {
                          groups(by: [YEAR]) { keys { value } }
                          items(first: 1) { totalCount }
                        }
                        """,
                        Map.of("by", List.of("INVESTOR", "QUARTER")))
                .data();

        assertThat(tallies.expected())
                .contains(
                        several(
                                new Measure.Totals(),
                                new Measure.Groups(List.of(GroupKey.INVESTOR, GroupKey.QUARTER)),
                                new Measure.Groups(List.of(GroupKey.YEAR)),
                                new Measure.Lines()));
    }

    @Test
    void whatMovesIsWorkedOutWithTheTotalsOfTheLeft() {
        Answer.to(
                        """
                        { methodologyDiff(scope: {sector: "ai", to: "2024-03-31"}, left: {preset: STRICT}, right: {preset: PRESS}) {
                            left { reached { stated } }
                            moves(first: 1) { totalCount }
                        } }
                        """)
                .data();

        Methodology right = Methodology.of(MethodologyPreset.PRESS, Methodology.Switches.NONE);
        assertThat(tallies.expected())
                .contains(several(new Measure.Totals(), new Measure.Moves(right)));
    }

    @Test
    void whatIsNotSelectedIsNotWorkedOut() {
        Answer.to(
                        """
                        query Skipping($with: Boolean = false) {
                          moneyReached(scope: {sector: "ai", to: "2024-04-30"}) {
                            reached { stated }
                            groups(by: [CITY]) @include(if: $with) { keys { value } }
                          }
                        }
                        """)
                .data();

        assertThat(tallies.expected())
                .noneMatch(
                        all -> all.measures().contains(new Measure.Groups(List.of(GroupKey.CITY))));
    }

    private static Measure.Several several(Measure.OfReport<?>... measures) {
        return new Measure.Several(Set.of(measures));
    }
}
