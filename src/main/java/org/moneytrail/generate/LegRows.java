package org.moneytrail.generate;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;

/** Who took part in a round, and with how much where somebody said so. */
record LegRows(World world, Sheets sheets) {

    void write(Startup startup, Round round, Dice dice) throws IOException {
        List<String> investors = List.copyOf(investors(startup, round));
        boolean sized = round.sum().isNumber() && dice.percent(30);
        int left = 100;
        for (int number = 0; number < investors.size(); number++) {
            int share = sized && dice.percent(60) ? dice.between(8, 40) : 0;
            left -= share;
            Long amount = share > 0 && left >= 0 ? round.sum().worth() / 100 * share : null;
            Sheet row = row(round.id(), number, investors.get(number), dice, round.month());
            row.put("is_lead", number == 0 ? "true" : "");
            size(row, amount, round, dice);
            row.end();
        }
    }

    /** The same for every telling: whoever retells a round names its investors again. */
    private Set<String> investors(Startup startup, Round round) {
        Dice dice = world.dice("investors", startup.number() * 8L + round.stage());
        int most = 1 + dice.weighted(15, 25, 25, 18, 10, 7);
        Set<String> investors = new LinkedHashSet<>();
        if (dice.percent(2)) {
            investors.add(startup.founder());
        }
        for (int thrown = 0; investors.size() < most && thrown < 2 * most; thrown++) {
            investors.add(world.investor(dice));
        }
        return investors;
    }

    private static void size(Sheet row, @Nullable Long amount, Round round, Dice dice) {
        if (amount == null) {
            return;
        }
        row.put("amount", amount).put("currency", round.sum().currency());
        if (round.isMixed() && dice.percent(70)) {
            row.put("instrument", "MIXED")
                    .put("in_kind_low", amount / 10)
                    .put("in_kind_stated", amount / 4)
                    .put("in_kind_high", amount / 2);
        } else if (dice.percent(3)) {
            row.put("instrument", "COMPUTE_CREDIT");
        }
    }

    void retell(Round round, String rival, Dice dice) throws IOException {
        Startup startup = Startup.of(world, startupOf(round));
        int number = 0;
        for (String investor : investors(startup, round)) {
            if (dice.percent(60)) {
                row(rival, number++, investor, dice, round.month()).end();
            }
        }
    }

    void single(String part, Dice dice) throws IOException {
        row(part, 0, world.investor(dice), dice, Months.LAST).end();
    }

    private static int startupOf(Round round) {
        String id = round.id();
        return Integer.parseInt(id.substring("startup-".length(), id.lastIndexOf('-')));
    }

    private Sheet row(String round, int number, String investor, Dice dice, int month) {
        return sheets.of(Layout.PARTICIPATIONS)
                .put("id", round + "-l" + number)
                .put("round_id", round)
                .put("investor_id", investor)
                .put("source_id", world.source(month, dice));
    }
}
