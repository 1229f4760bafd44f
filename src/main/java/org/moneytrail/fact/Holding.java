package org.moneytrail.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stake at a date. */
public record Holding(String slug, PartyRef holder, String company, Statements<Telling> statements)
        implements Fact<Holding.Telling> {

    /** One source's telling of it; null is what it does not say. */
    public record Telling(
            @Nullable PartialDate asOf, @Nullable BigDecimal stakePercent, @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.date("asOf"), fields.decimal("stakePct"), fields.text("note"));
        }
    }

    @Override
    public @Nullable Holding knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new Holding(slug, holder, company, known);
    }

    public @Nullable PartialDate asOf() {
        return Dated.reading(statements, Telling::asOf);
    }
}
