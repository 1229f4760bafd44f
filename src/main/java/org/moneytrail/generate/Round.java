package org.moneytrail.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round as the telling that is shown first has it. */
record Round(
        String id,
        int stage,
        int month,
        String announced,
        @Nullable String closed,
        String scope,
        String status,
        String instrument,
        Sum sum) {

    private static final List<String> NAMES =
            List.of("Angel", "Pre-A", "Series A", "Series B", "Series C", "Series D", "Series E");
    private static final List<String> STATUS =
            List.of("CLOSED", "ANNOUNCED", "RUMOURED", "CANCELLED");
    private static final List<String> INSTRUMENTS =
            List.of("EQUITY", "CONVERTIBLE", "SECONDARY", "DEBT", "MIXED", "COMPUTE_CREDIT", "");

    static Round of(World world, Startup startup, int stage, int month, boolean listing) {
        Dice dice = world.dice("round", startup.number() * 8L + stage);
        String status = STATUS.get(dice.weighted(78, 12, 6, 4));
        int closing = Math.min(Months.LAST, month + dice.between(0, 2));
        boolean closed = status.equals("CLOSED") && dice.percent(45);
        return new Round(
                startup.id() + "-r" + stage,
                stage,
                month,
                Months.vague(month, dice),
                closed ? Months.text(closing) : null,
                listing ? "IPO" : "ROUND",
                status,
                INSTRUMENTS.get(dice.weighted(84, 4, 3, 3, 3, 1, 2)),
                Sum.ofRound(stage, Sum.currency(dice), dice));
    }

    String name() {
        return NAMES.get(Math.min(stage, NAMES.size() - 1));
    }

    boolean isMixed() {
        return instrument.equals("MIXED");
    }
}
