package org.moneytrail.generate;

import java.io.IOException;
import java.util.List;
import org.moneytrail.dataset.Layout;

/** Sources: pages of each month, of differing trust, whose day is not always known. */
record PageRows(World world, Sheets sheets) {

    static final String RECORDED = "2026-06-30";
    private static final List<String> TRUST =
            List.of("PRESS", "DIGEST", "COMPANY", "FILING", "SOCIAL", "REGISTRY");

    void write() throws IOException {
        for (int month = 0; month < Months.COUNT; month++) {
            for (int number = 0; number < world.sourcesOfMonth(); number++) {
                write(month, number);
            }
        }
    }

    private void write(int month, int number) throws IOException {
        Dice dice = world.dice("page", (long) number * Months.COUNT + month);
        String id = world.sourceOf(month, number);
        sheets.of(Layout.SOURCES)
                .put("id", id)
                .put("url", "https://example.org/" + id)
                .put("publisher", "Wire " + dice.crowded(200))
                .put("title", "What was raised in " + Months.text(month) + " (" + number + ")")
                .put("published_on", published(month, dice))
                .put("reliability", TRUST.get(dice.weighted(62, 14, 9, 6, 6, 3)))
                .put("recorded_on", RECORDED)
                .end();
    }

    private static String published(int month, Dice dice) {
        return dice.percent(4) ? "" : Months.vague(month, dice);
    }
}
