package org.moneytrail.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moneytrail.dataset.DataSet;
import org.moneytrail.fact.Clocks;
import org.moneytrail.generate.BruteForce.Asked;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.ExclusionReason;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyPreset;
import org.moneytrail.testsupport.BuiltInFacts;
import org.moneytrail.testsupport.Golden;

/** On data that nobody has looked at, the rules and a second writing of them come to the same answers, to the cent. */
class GoldenOfMadeUpDataTest {

    private static final LocalDate LATE = LocalDate.of(2026, 6, 30);
    private static final LocalDate EARLY = LocalDate.of(2023, 7, 10);
    private static final Set<String> MODELS = Set.of("foundation-models", "aigc-application");
    private static final Set<String> CHIPS = Set.of("ai-chips", "embodied-ai", "ai");

    private static final Set<String> OTHERS =
            Set.of(
                    "ai-infrastructure",
                    "autonomous-driving",
                    "computer-vision",
                    "semiconductors",
                    "hard-tech",
                    "biopharma",
                    "medical-devices",
                    "new-energy",
                    "internet",
                    "games");

    private static final List<Asked> QUESTIONS =
            List.of(
                    asked(OTHERS, null, null, LATE, LATE, "STANDARD"),
                    asked(MODELS, null, null, LATE, LATE, "STANDARD"),
                    asked(CHIPS, null, null, LATE, LATE, "STRICT"),
                    asked(CHIPS, null, null, LATE, LATE, "PRESS"),
                    asked(MODELS, null, null, EARLY, LATE, "STANDARD"),
                    asked(CHIPS, null, null, EARLY, EARLY, "STANDARD"),
                    asked(
                            CHIPS,
                            LocalDate.of(2021, 1, 1),
                            LocalDate.of(2023, 12, 31),
                            LATE,
                            LATE,
                            "STANDARD"),
                    new Asked(
                            null,
                            Set.of("startup-3", "startup-4"),
                            null,
                            null,
                            LATE,
                            LATE,
                            "PRESS"));

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRulesAnswerAsBruteForceDoes(long seed) throws IOException {
        MadeUpData.write(folder, 60, seed);
        BuiltInFacts facts = BuiltInFacts.of(DataSet.read(folder));
        Sheaf sheaf = new Sheaf(folder);
        for (Asked asked : QUESTIONS) {
            assertThat(rules(facts, asked))
                    .as("seed %d, %s", seed, asked)
                    .isEqualTo(BruteForce.totals(sheaf, asked));
        }
    }

    /** Else the comparison would prove less than it seems to. */
    @Test
    void theQuestionsMeetEveryReasonThatMadeUpDataCanGive() throws IOException {
        Set<String> met = new TreeSet<>();
        for (long seed : seeds().toArray()) {
            MadeUpData.write(folder, 60, seed);
            Sheaf sheaf = new Sheaf(folder);
            for (Asked asked : QUESTIONS) {
                met.addAll(BruteForce.totals(sheaf, asked).keySet());
            }
        }
        Set<String> all = new TreeSet<>(Set.of("gross", "reached"));
        Stream.of(ExclusionReason.values()).map(Enum::name).forEach(all::add);
        all.remove(ExclusionReason.ROUND_TRIP.name());
        assertThat(met).isEqualTo(all);
    }

    private static Asked asked(
            Set<String> sectors,
            LocalDate from,
            LocalDate to,
            LocalDate validAt,
            LocalDate knownAt,
            String preset) {
        return new Asked(sectors, null, from, to, validAt, knownAt, preset);
    }

    private static Map<String, String> rules(BuiltInFacts facts, Asked asked) {
        CapitalReport report =
                CapitalReport.of(
                        facts.facts(),
                        new CapitalScope(
                                asked.sectors(), asked.startups(), null, asked.from(), asked.to()),
                        new Clocks(asked.validAt(), asked.knownAt()),
                        Methodology.of(
                                MethodologyPreset.valueOf(asked.preset()),
                                Methodology.Switches.NONE),
                        CurrencyCode.CNY);
        Map<String, String> totals = new TreeMap<>();
        totals.put("gross", Golden.text(report.account().gross()));
        totals.put("reached", Golden.text(report.account().reached()));
        report.account()
                .exclusions()
                .forEach((reason, total) -> totals.put(reason.name(), Golden.text(total)));
        return totals;
    }
}
