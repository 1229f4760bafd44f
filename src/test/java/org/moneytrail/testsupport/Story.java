package org.moneytrail.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyPreset;

/**
 * Any facts and any question about them. One seed for each round, so that a failing story shrinks to the rounds that it needs.
 *
 * @param containers whether rounds may contain each other
 */
public record Story(List<Long> rounds, long how, boolean containers) {

    private static final List<String> DAYS =
            List.of("2022-06-30", "2023-03-31", "2023-12-31", "2024-12-31", "2026-01-31");

    public static Arbitrary<Story> any() {
        return any(true);
    }

    /** Rounds that contain no others. */
    public static Arbitrary<Story> withoutContainers() {
        return any(false);
    }

    private static Arbitrary<Story> any(boolean containers) {
        return Combinators.combine(
                        Arbitraries.longs().list().ofMinSize(1).ofMaxSize(8), Arbitraries.longs())
                .as((rounds, how) -> new Story(rounds, how, containers));
    }

    /** In yuan, so that no sum needs rounding. */
    public Question ask() {
        return asked(told(), new Random(how));
    }

    /** The same facts and question with everything listed the other way round. */
    public Question askBackwards() {
        List<Rounds> told = told();
        told.forEach(Rounds::backwards);
        Collections.reverse(told);
        return asked(told, new Random(how));
    }

    private List<Rounds> told() {
        List<Rounds> told = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            told.add(RandomRounds.round(i, rounds.get(i), containers));
        }
        return told;
    }

    private static Question asked(List<Rounds> told, Random random) {
        Question question =
                Question.about(told.toArray(Rounds[]::new))
                        .organization("bolt", "models", true, "2023-08-01")
                        .organization("firm", null, false, null)
                        .sameBody("fund", "firm")
                        .role("wang", "acme", "FOUNDER", null, "2023-10")
                        .role("wang", "firm", "CEO", "2022", null)
                        .holding(Rounds.organization("cloud"), "bolt", "60", "2023-05")
                        .acquisition("takeover", "bolt", 800_000, "2023-09-01")
                        .budget("budget", "bolt", "models", "SPENT", 1_600_000)
                        .standIn("bolt-and-others", "models")
                        .budget("total-budget", "bolt-and-others", "models", "SPENT", 2_400_000)
                        .validAt(DAYS.get(random.nextInt(DAYS.size())))
                        .by(methodology(random));
        if (random.nextInt(3) == 0) {
            question.knownAt(DAYS.get(random.nextInt(DAYS.size())));
        }
        return switch (random.nextInt(4)) {
            case 0 -> question.window("2023-01-01", "2023-12-31");
            case 1 -> question.window("2022-07-01", null);
            default -> question;
        };
    }

    private static Methodology methodology(Random random) {
        MethodologyPreset[] presets = MethodologyPreset.values();
        return Methodology.of(
                presets[random.nextInt(presets.length)],
                new Methodology.Switches(
                        maybe(random), maybe(random), maybe(random), maybe(random), maybe(random)));
    }

    private static Boolean maybe(Random random) {
        return random.nextInt(4) > 0 ? null : Boolean.valueOf(random.nextBoolean());
    }
}
