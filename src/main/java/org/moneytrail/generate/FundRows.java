package org.moneytrail.generate;

import java.io.IOException;
import org.moneytrail.dataset.Layout;

/** Funds, who committed money to them, and what their partners forbid. */
record FundRows(World world, Sheets sheets) {

    /** So many pairs of funds of funds hold shares in each other. */
    private static final int CYCLES = 3;

    void write() throws IOException {
        for (int number = 0; number < world.funds(); number++) {
            write(Vintage.of(world, number));
        }
        for (int pair = 0; pair < Math.min(CYCLES, world.fundsOfFunds() / 2); pair++) {
            cycle(Vintage.of(world, 2 * pair), Vintage.of(world, 2 * pair + 1));
        }
    }

    private void write(Vintage fund) throws IOException {
        Dice dice = world.dice("fund row", fund.number());
        Names name = Names.of(fund.number() + 57_000);
        sheets.of(Layout.FUNDS)
                .put("id", fund.id())
                .put("name_en", name.english("Fund " + (1 + fund.number() % 9)))
                .put("name_zh", name.chinese("基金"))
                .put("manager_org_id", fund.manager())
                .put("org_id", fund.body())
                .put("currency", fund.currency())
                .put("vintage_year", dice.percent(90) ? Integer.toString(fund.year()) : "")
                .put("size_amount", fund.isSizeKnown() ? Long.toString(fund.size()) : "")
                .put("size_is_target", dice.percent(8) && fund.isSizeKnown() ? "true" : "")
                .put("kind", fund.kind())
                .put("source_id", world.source(fund.month(), dice))
                .end();
        commitments(fund, dice);
    }

    private void commitments(Vintage fund, Dice dice) throws IOException {
        int partners = dice.between(1, 7);
        String first = null;
        for (int number = 0; number < partners; number++) {
            String partner = partner(fund, dice);
            commitment(fund, fund.id() + "-lp-" + number, partner, dice);
            first = first == null && !partner.startsWith("fund-") ? partner : first;
        }
        if (first != null && dice.percent(30)) {
            new ClauseRows(world, sheets).write(fund, first, dice);
        }
    }

    /** A fund of funds is partner of later funds only, so that circles are there on purpose alone. */
    private String partner(Vintage fund, Dice dice) {
        int earlier = Math.min(fund.number(), world.fundsOfFunds());
        return earlier > 0 && dice.percent(14)
                ? world.fund(dice.crowded(earlier))
                : world.partner(dice);
    }

    private void commitment(Vintage fund, String id, String partner, Dice dice) throws IOException {
        long sum = Sum.twoDigits(fund.size() / 100 * dice.between(3, 26));
        int told = dice.weighted(66, 18, 10, 6);
        sheets.of(Layout.COMMITMENTS)
                .put("id", id)
                .put("lp_org_id", partner)
                .put("fund_id", fund.id())
                .put("amount", told <= 1 ? Long.toString(sum) : "")
                .put("currency", told <= 1 ? fund.currency() : "")
                .put("paid_in", told == 1 ? Long.toString(sum / 100 * dice.between(30, 90)) : "")
                .put("percent", told == 2 ? Integer.toString(dice.between(2, 20)) : "")
                .put("date", dice.percent(85) ? Months.vague(fund.month(), dice) : "")
                .put("source_id", world.source(fund.month(), dice))
                .end();
    }

    private void cycle(Vintage one, Vintage other) throws IOException {
        Dice dice = world.dice("cycle", one.number());
        commitment(one, one.id() + "-circle", other.id(), dice);
        commitment(other, other.id() + "-circle", one.id(), dice);
    }
}
