package org.moneytrail.generate;

import java.io.IOException;
import org.moneytrail.dataset.Layout;

/** The stock market: issuers, some of them of a concept and priced month by month, and what they raised and sold. */
record MarketRows(World world, Sheets sheets) {

    private static final int FROM = Months.of(2023, 1);
    private static final int BILLION = 1_000_000_000;

    void write() throws IOException {
        for (int number = 0; number < world.count(Sort.LISTED); number++) {
            Dice dice = world.dice("stock", number);
            String issuer = world.org(Sort.LISTED, number);
            boolean concept = number % 3 == 0;
            sheets.of(Layout.LISTED_COMPANIES)
                    .put("id", "stock-" + number)
                    .put("org_id", issuer)
                    .put("ticker", (600_000 + number) + ".SH")
                    .put("exchange", "SSE")
                    .put("concept", concept ? "ChatGPT/large model" : "")
                    .put("source_id", world.source(FROM, dice))
                    .end();
            if (concept) {
                quotes(number, issuer, dice);
            }
            raises(number, issuer, dice);
        }
    }

    /** From month to month by a few percent; in whole cents. */
    private void quotes(int number, String issuer, Dice dice) throws IOException {
        long cents = dice.between(300, 20_000);
        long shares = dice.between(200, 4000) * 1_000_000L;
        for (int month = FROM; month < Months.COUNT; month++) {
            cents = Math.max(100, cents * dice.between(86, 118) / 100);
            boolean valued = month % 3 == 0;
            sheets.of(Layout.QUOTES)
                    .put("id", "quote-" + number + "-" + Months.text(month))
                    .put("org_id", issuer)
                    .put("date", Months.day(month, 28))
                    .put("close_price", cents / 100 + "." + cents % 100 / 10 + cents % 10)
                    .put("currency", "CNY")
                    .put("market_cap", valued ? Long.toString(shares / 100 * cents) : "")
                    .put("source_id", world.source(month, dice))
                    .end();
        }
    }

    private void raises(int number, String issuer, Dice dice) throws IOException {
        int month = dice.between(FROM, Months.LAST);
        if (dice.percent(30)) {
            sheets.of(Layout.LISTED_RAISES)
                    .put("id", "raise-" + number)
                    .put("org_id", issuer)
                    .put("kind", "PRIVATE_PLACEMENT")
                    .put("announced_on", Months.text(month))
                    .put("amount", Long.toString((long) dice.between(1, 40) * BILLION / 10))
                    .put("currency", "CNY")
                    .put("status", dice.percent(70) ? "CLOSED" : "ANNOUNCED")
                    .put("source_id", world.source(month, dice))
                    .end();
        }
        if (dice.percent(15)) {
            sheets.of(Layout.LISTED_SALES)
                    .put("id", "sale-" + number)
                    .put("org_id", issuer)
                    .put("seller", "a large holder")
                    .put("on", Months.text(month))
                    .put("amount", Long.toString((long) dice.between(1, 15) * BILLION / 10))
                    .put("currency", "CNY")
                    .put("status", "DONE")
                    .put("source_id", world.source(month, dice))
                    .end();
        }
    }
}
