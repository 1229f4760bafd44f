package org.moneytrail.generate;

import java.io.IOException;
import java.util.Locale;
import org.moneytrail.dataset.Layout;

/** What a US dollar bought, by month and by year; hundredths of a percent more or less than the month before. */
record RateRows(World world, Sheets sheets) {

    void write() throws IOException {
        write("CNY", 63_000, 73_500);
        write("HKD", 77_500, 78_500);
        write("EUR", 8_300, 9_600);
    }

    /** In ten-thousandths, between two bounds. */
    private void write(String currency, int low, int high) throws IOException {
        Dice dice = world.dice("rate", currency.charAt(0));
        int rate = (low + high) / 2;
        int ofYear = 0;
        for (int month = 0; month < Months.COUNT; month++) {
            int step = (high - low) / 12;
            rate = Math.max(low, Math.min(high, rate + dice.between(-step, step)));
            row(currency, Months.text(month), rate, "monthly average", month);
            ofYear += rate;
            if (month % 12 == 11) {
                String year = Integer.toString(Months.year(month));
                row(currency, year, ofYear / 12, "annual average", month);
                ofYear = 0;
            }
        }
    }

    private void row(String currency, String date, int rate, String kind, int month)
            throws IOException {
        String fraction = Integer.toString(10_000 + rate % 10_000).substring(1);
        sheets.of(Layout.FX)
                .put("id", "rate-" + currency.toLowerCase(Locale.ROOT) + "-" + date)
                .put("base", "USD")
                .put("quote", currency)
                .put("date", date)
                .put("rate", rate / 10_000 + "." + fraction)
                .put("kind", kind)
                .put("source_id", world.sourceOf(month, 0))
                .end();
    }
}
