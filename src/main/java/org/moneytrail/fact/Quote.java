package org.moneytrail.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;

/**
 * Price, market value or change of a stock at a date (R25).
 *
 * @param stock slug of the stock
 */
public record Quote(String slug, String stock, Statements<Telling> statements)
        implements Fact<Quote.Telling> {

    /**
     * One source's telling of it; null is what it does not say.
     *
     * @param closePrice of one share, as printed; whether it is adjusted for dividends and splits is a matter of the source
     * @param changePercent negative for a fall
     * @param changeBasis since when it changed, in the words of the source
     */
    public record Telling(
            @Nullable PartialDate date,
            @Nullable BigDecimal closePrice,
            @Nullable CurrencyCode currency,
            @Nullable MoneyRange marketCap,
            @Nullable BigDecimal changePercent,
            @Nullable String changeBasis,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.date("date"),
                    fields.decimal("closePrice"),
                    fields.currency("currency"),
                    fields.exactMoney("marketCap", "currency"),
                    fields.decimal("changePct"),
                    fields.text("changeBasis"),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable Quote knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new Quote(slug, stock, known);
    }

    public @Nullable PartialDate date() {
        return Dated.reading(statements, Telling::date);
    }
}
