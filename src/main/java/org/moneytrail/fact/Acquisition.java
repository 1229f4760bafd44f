package org.moneytrail.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/** A takeover: it buys out holders, and the company receives nothing (R11 ACQUISITION). */
public record Acquisition(
        String slug, String target, @Nullable String acquirer, Statements<Telling> statements)
        implements Fact<Acquisition.Telling> {

    /** One source's telling of it; null is what it does not say. */
    public record Telling(
            @Nullable PartialDate announcedOn,
            @Nullable MoneyRange total,
            @Nullable MoneyRange cash,
            @Nullable MoneyRange debt,
            @Nullable String otherPart,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.date("announcedOn"),
                    fields.exactMoney("totalAmount", "currency"),
                    fields.exactMoney("cashAmount", "cashCurrency"),
                    fields.exactMoney("debtAmount", "debtCurrency"),
                    fields.text("otherPart"),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable Acquisition knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new Acquisition(slug, target, acquirer, known);
    }

    public @Nullable PartialDate effectiveOn() {
        return Dated.reading(statements, Telling::announcedOn);
    }
}
