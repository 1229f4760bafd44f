package org.moneytrail.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/** Money that a source says the company received: the evidence for DISBURSED (R15). */
public record Payment(String slug, @Nullable PartyRef payer, Statements<Telling> statements)
        implements Fact<Payment.Telling> {

    /** One source's telling of it; null is what it does not say. */
    public record Telling(
            @Nullable MoneyRange amount, @Nullable PartialDate on, @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.exactMoney("amount", "currency"),
                    fields.date("on"),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable Payment knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        if (known.all().size() == statements.all().size()) {
            return this;
        }
        return known.isEmpty() ? null : new Payment(slug, payer, known);
    }

    public @Nullable PartialDate on() {
        return Dated.reading(statements, Telling::on);
    }
}
