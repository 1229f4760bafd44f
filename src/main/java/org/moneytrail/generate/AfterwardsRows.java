package org.moneytrail.generate;

import java.io.IOException;
import java.util.List;
import org.moneytrail.dataset.Layout;

/** What came of rounds: money that arrived, money that went back, stakes, interest that ended, and sales. */
record AfterwardsRows(World world, Sheets sheets) {

    void write(Startup startup, List<Round> rounds, Dice dice) throws IOException {
        for (Round round : rounds) {
            boolean closed = round.status().equals("CLOSED");
            if (closed && dice.percent(16)) {
                payments(round, dice);
            }
            if (closed && dice.percent(2)) {
                back(startup, round, dice);
            }
        }
        Round last = rounds.get(rounds.size() - 1);
        if (dice.percent(12)) {
            stake(startup, last, dice);
        }
        if (dice.percent(4)) {
            interest(startup, last, dice);
        }
        if (dice.percent(1)) {
            sale(startup, last, dice);
        }
    }

    private void payments(Round round, Dice dice) throws IOException {
        int parts = dice.between(1, 2);
        for (int number = 0; number < parts; number++) {
            boolean told = dice.percent(85);
            sheets.of(Layout.PAYMENTS)
                    .put("id", round.id() + "-paid-" + number)
                    .put("round_id", round.id())
                    .put("amount", told ? share(round, dice.between(20, 70)) : "")
                    .put("currency", told ? round.sum().currency() : "")
                    .put("on", date(round, dice))
                    .put("source_id", world.source(round.month(), dice))
                    .end();
        }
    }

    private void back(Startup startup, Round round, Dice dice) throws IOException {
        boolean told = dice.percent(75);
        sheets.of(Layout.RETURNS)
                .put("id", round.id() + "-back")
                .put("startup_id", startup.id())
                .put("round_id", round.id())
                .put("amount", told ? share(round, dice.between(10, 110)) : "")
                .put("currency", told ? round.sum().currency() : "")
                .put("on", date(round, dice))
                .put("source_id", world.source(round.month(), dice))
                .end();
    }

    private void stake(Startup startup, Round last, Dice dice) throws IOException {
        sheets.of(Layout.HOLDINGS)
                .put("id", startup.id() + "-stake")
                .put("holder_id", world.investor(dice))
                .put("company_id", startup.id())
                .put("as_of", date(last, dice))
                .put("stake_pct", dice.percent(8) ? "55.5" : dice.between(1, 30) + ".25")
                .put("source_id", world.source(last.month(), dice))
                .end();
    }

    private void interest(Startup startup, Round last, Dice dice) throws IOException {
        sheets.of(Layout.INTERESTS)
                .put("id", startup.id() + "-look")
                .put("investor_id", world.investor(dice))
                .put("startup_id", startup.id())
                .put("kind", dice.of(List.of("LOOKED", "TERM_SHEET", "WITHDREW", "PASSED")))
                .put("on", date(last, dice))
                .put("source_id", world.source(last.month(), dice))
                .end();
    }

    private void sale(Startup startup, Round last, Dice dice) throws IOException {
        boolean told = dice.percent(60);
        sheets.of(Layout.ACQUISITIONS)
                .put("id", startup.id() + "-sold")
                .put("target_id", startup.id())
                .put("acquirer_id", world.org(Sort.TECH, dice.below(world.count(Sort.TECH))))
                .put("announced_on", date(last, dice))
                .put("total_amount", told ? share(last, dice.between(80, 600)) : "")
                .put("currency", told ? last.sum().currency() : "")
                .put("source_id", world.source(last.month(), dice))
                .end();
    }

    private static String share(Round round, int percent) {
        return Long.toString(Math.max(1, round.sum().worth() / 100 * percent));
    }

    private static String date(Round round, Dice dice) {
        return Months.vague(Math.min(Months.LAST, round.month() + dice.between(0, 8)), dice);
    }
}
