package org.moneytrail.generate;

import java.io.IOException;
import org.moneytrail.dataset.Layout;

/** Mandates: what a partner allows a fund, what it forbids, and on what condition. */
record ClauseRows(World world, Sheets sheets) {

    void write(Vintage fund, String holder, Dice dice) throws IOException {
        int clauses = dice.between(1, 2);
        for (int number = 0; number < clauses; number++) {
            Sheet row =
                    sheets.of(Layout.MANDATES)
                            .put("id", fund.id() + "-clause-" + number)
                            .put("holder_id", holder)
                            .put("fund_id", dice.percent(92) ? fund.id() : "")
                            .put("effective_on", date(fund, dice))
                            .put("source_id", world.source(fund.month(), dice));
            switch (dice.weighted(30, 25, 20, 15, 10)) {
                case 0 -> about(row, "ALLOW_ONLY", "EXACT", dice);
                case 1 -> about(row, "ALLOW_ONLY", "BROAD", dice);
                case 2 -> about(row, "EXCLUDE", dice.percent(70) ? "EXACT" : "BROAD", dice);
                case 3 ->
                        row.put("rule", "REINVEST_LOCALLY")
                                .put("basis", "LP_MONEY")
                                .put("ratio", dice.percent(50) ? "1.5" : "2")
                                .put("region", PartyRows.city(dice));
                default ->
                        row.put("rule", "LIMIT_SHARE")
                                .put("basis", dice.percent(50) ? "FUND" : "SUB_FUND")
                                .put("ratio", "0." + dice.between(1, 4));
            }
            row.end();
        }
    }

    private static void about(Sheet row, String rule, String match, Dice dice) {
        String one = Sectors.any(dice);
        String other = Sectors.any(dice);
        String sectors = one.equals(other) ? one : one + "|" + other;
        row.put("rule", rule)
                .put("match", match)
                .put("sectors", sectors)
                .put("sector_ids", sectors);
    }

    private static String date(Vintage fund, Dice dice) {
        int month = Math.min(Months.LAST, fund.month() + dice.between(0, 24));
        return dice.percent(93) ? Months.vague(month, dice) : "";
    }
}
