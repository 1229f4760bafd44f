package org.moneytrail.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/** A firm's own budget, which is no investment whatever the firm calls it (R11 INTERNAL). */
public record InternalAllocation(String slug, String organization, Statements<Telling> statements)
        implements Fact<InternalAllocation.Telling> {

    /** One source's telling of it; null is what it does not say. */
    public record Telling(
            @Nullable String period,
            @Nullable PartialDate periodFrom,
            @Nullable PartialDate periodTo,
            @Nullable MoneyRange amount,
            @Nullable String sector,
            @Nullable String nature,
            @Nullable NatureKind natureKind,
            @Nullable Boolean estimate,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.text("period"),
                    fields.date("periodFrom"),
                    fields.date("periodTo"),
                    fields.exactMoney("amount", "currency"),
                    fields.text("sectorId"),
                    fields.text("nature"),
                    fields.choice("natureKind", NatureKind.class),
                    fields.flag("isEstimate"),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable InternalAllocation knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new InternalAllocation(slug, organization, known);
    }

    /** The end of its period (R4). */
    public @Nullable PartialDate effectiveOn() {
        return Dated.reading(statements, Telling::periodTo);
    }
}
