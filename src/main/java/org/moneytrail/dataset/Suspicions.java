package org.moneytrail.dataset;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;

/** Gathers what the warnings compare, row by row and bounded, and judges when all rows were seen. */
final class Suspicions {

    /** What is kept of larger files would not stay small; the report says where this was reached. */
    static final int MOST = 200_000;

    /** What of a round is compared. */
    record Told(
            String id,
            int line,
            String startup,
            String fact,
            String scope,
            @Nullable String source,
            @Nullable ToldSum sum,
            @Nullable ToldSum postMoney,
            @Nullable PartialDate on) {}

    /** A sized part of a round, as one row tells it. */
    record Leg(String id, int line, String investor, ToldSum sum) {}

    private final List<Told> rounds = new ArrayList<>();
    private final Map<String, List<Leg>> legs = new HashMap<>();
    private final Map<String, String> founded = new HashMap<>();
    private final Set<String> registries = new HashSet<>();
    private final List<FxTable.Rate> rates = new ArrayList<>();
    private int kept;
    private long left;

    static Problems of(DataSet data) {
        Suspicions all = new Suspicions();
        for (Layout layout : Layout.values()) {
            data.rows(layout).forEach(row -> all.add(layout, row));
        }
        return all.warnings();
    }

    void add(Layout layout, Row row) {
        boolean compared = layout == Layout.ROUNDS || layout == Layout.PARTICIPATIONS;
        if (compared && kept == MOST) {
            left++;
            return;
        }
        switch (layout) {
            case SOURCES -> addSource(row);
            case ORGANIZATIONS -> addOrganization(row);
            case ROUNDS -> addRound(row);
            case PARTICIPATIONS -> addLeg(row);
            case FX -> addRate(row);
            default -> {}
        }
    }

    private void addSource(Row row) {
        if ("REGISTRY".equals(row.text("reliability")) && registries.size() < MOST) {
            registries.add(row.id());
        }
    }

    private void addOrganization(Row row) {
        String on = row.text("foundedOn");
        if (on != null && founded.size() < MOST) {
            founded.put(row.id(), on);
        }
    }

    private void addRound(Row row) {
        ToldSum sum = ToldSum.of(row, "amount", "currency").orElse(null);
        String closed = row.text("closedOn");
        String on = closed == null ? row.text("announcedOn") : closed;
        Outside.Telling telling = Outside.Telling.of(Layout.ROUNDS, row);
        kept++;
        rounds.add(
                new Told(
                        row.id(),
                        row.line(),
                        telling.subject(),
                        telling.fact(),
                        String.valueOf(row.text("scope")),
                        row.source(),
                        sum,
                        ToldSum.of(row, "postMoney", "currency2").orElse(null),
                        on == null ? null : PartialDate.parse(on)));
    }

    private void addLeg(Row row) {
        ToldSum.of(row, "amount", "currency")
                .ifPresent(
                        sum -> {
                            kept++;
                            legs.computeIfAbsent(
                                            String.valueOf(row.text("roundId")),
                                            any -> new ArrayList<>())
                                    .add(
                                            new Leg(
                                                    row.id(),
                                                    row.line(),
                                                    String.valueOf(row.text("investorId")),
                                                    sum));
                        });
    }

    private void addRate(Row row) {
        String kind = String.valueOf(row.text("kind"));
        String date = String.valueOf(row.text("date"));
        if (!"USD".equals(row.text("base")) || rates.size() == MOST) {
            return;
        }
        CurrencyCode quote = new CurrencyCode(String.valueOf(row.text("quote")));
        BigDecimal rate = new BigDecimal(String.valueOf(row.text("rate")));
        if (kind.equals("monthly average") && date.length() == 7) {
            rates.add(new FxTable.Rate(quote, YearMonth.parse(date), null, rate));
        } else if (kind.equals("annual average") && date.length() == 4) {
            rates.add(new FxTable.Rate(quote, null, Year.parse(date), rate));
        }
    }

    Problems warnings() {
        return new SuspiciousRounds(rounds, legs, founded, registries, new FxTable(rates), left)
                .warnings();
    }
}
