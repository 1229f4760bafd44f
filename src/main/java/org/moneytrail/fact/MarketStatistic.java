package org.moneytrail.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;

/** A number as its compiler published it, never mixed with our own (R29). */
public record MarketStatistic(String slug, Statements<Telling> statements)
        implements Fact<MarketStatistic.Telling> {

    /**
     * One source's telling of it; null is what it does not say.
     *
     * @param sectorWords the sectors in the words of the source
     * @param sectors slugs; none where it measures the market as a whole
     * @param unit a currency for an amount, "percent" for a share, else what is counted
     */
    public record Telling(
            @Nullable String metric,
            @Nullable String period,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable String region,
            List<String> sectorWords,
            List<String> sectors,
            @Nullable StatisticKind kind,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String compiler,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.text("metric"),
                    fields.text("period"),
                    fields.dayOrNull("periodFrom"),
                    fields.dayOrNull("periodTo"),
                    fields.text("region"),
                    fields.list("sector"),
                    fields.list("sectorIds"),
                    fields.choice("kind", StatisticKind.class),
                    fields.decimal("value"),
                    fields.text("unit"),
                    fields.text("compiler"),
                    fields.text("note"));
        }

        /** The value as money; null where it is none. */
        public @Nullable MoneyRange amount() {
            return kind != StatisticKind.AMOUNT || value == null || unit == null
                    ? null
                    : MoneyRange.exact(new CurrencyCode(unit), value);
        }
    }

    @Override
    public @Nullable MarketStatistic knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new MarketStatistic(slug, known);
    }
}
