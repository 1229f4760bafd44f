package org.moneytrail.generate;

import java.io.IOException;
import java.util.List;
import org.moneytrail.dataset.Layout;

/** Rounds, their rival tellings, their parts told alone, and sums over all of them. */
record RoundRows(World world, Sheets sheets) {

    void write(Startup startup, List<Round> rounds) throws IOException {
        LegRows legs = new LegRows(world, sheets);
        for (Round round : rounds) {
            Dice dice = world.dice("round row", startup.number() * 8L + round.stage());
            shown(startup, round, dice);
            legs.write(startup, round, dice);
            int rivals = dice.weighted(84, 12, 4);
            for (int rival = 1; rival <= rivals; rival++) {
                rival(startup, round, rival, legs, dice);
            }
            if (dice.percent(4)) {
                part(startup, round, legs, dice);
            }
        }
        summary(startup, rounds, world.dice("summary", startup.number()));
    }

    private void shown(Startup startup, Round round, Dice dice) throws IOException {
        Sheet row = row(startup, round.id(), round.name(), round.sum());
        boolean valued = round.sum().isNumber() && dice.percent(25);
        row.put("announced_on", round.announced())
                .put("closed_on", round.closed())
                .put("scope", round.scope())
                .put("status", round.status())
                .put("instrument", round.instrument())
                .put("investors_complete", dice.percent(25) ? "true" : "")
                .put("source_id", world.source(round.month(), dice));
        if (valued) {
            long times = dice.between(4, 14);
            row.put("post_money", Sum.twoDigits(round.sum().worth() * times))
                    .put("currency2", round.sum().currency());
        }
        if (round.stage() > 0 && dice.percent(3)) {
            row.put("may_contain", startup.id() + "-r" + (round.stage() - 1));
        }
        row.end();
    }

    /** Another page has another sum, another currency, another day, or tells how it went on. */
    private void rival(Startup startup, Round round, int number, LegRows legs, Dice dice)
            throws IOException {
        String id = round.id() + "-v" + number;
        long percent = dice.of(List.of(100, 100, 95, 110, 150, 60, 1000));
        Sum sum = Sum.told(worth(round, percent), round.sum().currency(), dice);
        int later = Math.min(Months.LAST, round.month() + dice.between(0, 4));
        String status = dice.percent(70) ? round.status() : dice.of(List.of("CLOSED", "RUMOURED"));
        row(startup, id, round.name(), sum)
                .put("announced_on", dice.percent(60) ? Months.vague(later, dice) : "")
                .put("scope", round.scope())
                .put("status", status)
                .put("instrument", dice.percent(50) ? round.instrument() : "")
                .put("canonical_round_id", round.id())
                .put("source_id", world.source(later, dice))
                .end();
        if (dice.percent(40)) {
            legs.retell(round, id, dice);
        }
    }

    private void part(Startup startup, Round round, LegRows legs, Dice dice) throws IOException {
        String id = round.id() + "-part";
        Sum sum = Sum.told(worth(round, dice.between(10, 45)), round.sum().currency(), dice);
        row(startup, id, "Part of " + round.name(), sum)
                .put("announced_on", Months.vague(round.month(), dice))
                .put("scope", "PARTIAL")
                .put("status", "CLOSED")
                .put("instrument", "EQUITY")
                .put("part_of", round.id())
                .put("source_id", world.source(round.month(), dice))
                .end();
        legs.single(id, dice);
    }

    private void summary(Startup startup, List<Round> rounds, Dice dice) throws IOException {
        Round last = rounds.get(rounds.size() - 1);
        if (rounds.size() > 1 && dice.percent(5)) {
            Sum sum = Sum.told(worth(last, dice.between(90, 400)), last.sum().currency(), dice);
            row(startup, startup.id() + "-all", "All rounds", sum)
                    .put("announced_on", Months.text(last.month()))
                    .put("scope", "AGGREGATE")
                    .put("status", "CLOSED")
                    .put("instrument", "EQUITY")
                    .put("span_from", Months.day(startup.founded(), 1))
                    .put("span_to", Months.day(last.month(), 28))
                    .put("source_id", world.source(last.month(), dice))
                    .end();
        }
        if (dice.percent(2)) {
            row(startup, startup.id() + "-capital", "Registered capital", undisclosed(last))
                    .put("announced_on", Months.text(startup.founded()))
                    .put("scope", "REGISTRY")
                    .put("status", "CLOSED")
                    .put("source_id", world.source(startup.founded(), dice))
                    .end();
        }
    }

    private static Sum undisclosed(Round round) {
        return new Sum(0, round.sum().currency(), null, null, null, "undisclosed");
    }

    private static long worth(Round round, long percent) {
        return Sum.twoDigits(Math.max(1000, round.sum().worth() / 100 * percent));
    }

    private Sheet row(Startup startup, String id, String name, Sum sum) {
        return sheets.of(Layout.ROUNDS)
                .put("id", id)
                .put("startup_id", startup.id())
                .put("round_name", name)
                .put("amount", sum.amount())
                .put("amount_min", sum.least())
                .put("amount_max", sum.most())
                .put("currency", sum.currency())
                .put("amount_disclosed", sum.disclosed());
    }
}
