package org.moneytrail.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/** Money of a round paid back to an investor, or flowed back by contract (R11 RETURNED, ROUND_TRIP). */
public record Return(String slug, @Nullable PartyRef investor, Statements<Telling> statements)
        implements Fact<Return.Telling> {

    /** One source's telling of it; null is what it does not say. */
    public record Telling(
            @Nullable MoneyRange amount,
            @Nullable PartialDate on,
            boolean byContract,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.exactMoney("amount", "currency"),
                    fields.date("on"),
                    Boolean.TRUE.equals(fields.flag("byContract")),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable Return knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        if (known.all().size() == statements.all().size()) {
            return this;
        }
        return known.isEmpty() ? null : new Return(slug, investor, known);
    }

    public @Nullable PartialDate on() {
        return Dated.reading(statements, Telling::on);
    }
}
