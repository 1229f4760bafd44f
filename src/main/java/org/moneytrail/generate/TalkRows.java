package org.moneytrail.generate;

import java.io.IOException;
import java.util.List;
import org.moneytrail.dataset.Layout;

/** What is said in public: budgets of large firms, headline sums, published statistics, measures of the state. */
record TalkRows(World world, Sheets sheets) {

    private static final List<String> ABOUT =
            List.of("ai", "foundation-models", "embodied-ai", "ai-chips", "aigc-application");
    private static final long BILLION = 1_000_000_000;

    void write() throws IOException {
        for (int year = 2019; year < 2026; year++) {
            budgets(year);
            for (String sector : ABOUT) {
                claim(year, sector);
                statistic(year, sector);
            }
            measure(year);
        }
    }

    private void budgets(int year) throws IOException {
        for (int number = 0; number < world.count(Sort.TECH); number++) {
            Dice dice = world.dice("budget", year * 100L + number);
            boolean told = dice.percent(80);
            sheets.of(Layout.INTERNAL_SPEND)
                    .put("id", "budget-" + number + "-" + year)
                    .put("org_id", world.org(Sort.TECH, number))
                    .put("period", Integer.toString(year))
                    .put("period_from", year + "-01-01")
                    .put("period_to", year + "-12-31")
                    .put("amount", told ? Long.toString(dice.between(1, 90) * BILLION) : "")
                    .put("currency", told ? "CNY" : "")
                    .put("sector_id", dice.of(ABOUT))
                    .put("nature", "capital expenditure")
                    .put("nature_kind", dice.of(List.of("SPENT", "SPENT", "PLAN", "INCOME")))
                    .put("is_estimate", dice.percent(30) ? "true" : "")
                    .put("source_id", world.source(Months.of(year, 12), dice))
                    .end();
        }
    }

    private void claim(int year, String sector) throws IOException {
        Dice dice = world.dice("claim " + sector, year);
        sheets.of(Layout.CLAIMS)
                .put("id", "claim-" + sector + "-" + year)
                .put("claimant", "Wire " + dice.below(50))
                .put("claimed_on", Months.text(Months.of(year, 12)))
                .put("period", Integer.toString(year))
                .put("region", "CN")
                .put("sector", sector)
                .put("sector_ids", sector)
                .put("period_from", year + "-01-01")
                .put("period_to", year + "-12-31")
                .put("kind", dice.of(List.of("INVESTMENT", "INVESTMENT", "PLAN")))
                .put("claim", "so much went into " + sector)
                .put("amount", Long.toString(dice.between(1, 300) * BILLION))
                .put("currency", "CNY")
                .put("source_id", world.source(Months.of(year, 12), dice))
                .end();
    }

    private void statistic(int year, String sector) throws IOException {
        Dice dice = world.dice("statistic " + sector, year);
        sheets.of(Layout.MARKET_STATS)
                .put("id", "statistic-" + sector + "-" + year)
                .put("metric", "venture money")
                .put("period", Integer.toString(year))
                .put("period_from", year + "-01-01")
                .put("period_to", year + "-12-31")
                .put("region", "CN")
                .put("sector", sector)
                .put("sector_ids", sector)
                .put("kind", "AMOUNT")
                .put("value", Long.toString(dice.between(1, 200) * BILLION))
                .put("unit", "CNY")
                .put("compiler", "Institute " + dice.below(9))
                .put("source_id", world.source(Months.of(year, 12), dice))
                .end();
    }

    private void measure(int year) throws IOException {
        sheets.of(Layout.POLICY)
                .put("id", "measure-" + year)
                .put("issuer", "State Council")
                .put("level", "national")
                .put("title_en", "Opinions of " + year)
                .put("issued_on", Months.text(Months.of(year, 3)))
                .put("source_id", world.source(Months.of(year, 3), world.dice("measure", year)))
                .end();
    }
}
