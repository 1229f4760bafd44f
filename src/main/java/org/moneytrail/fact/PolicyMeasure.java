package org.moneytrail.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document or measure of a state. */
public record PolicyMeasure(String slug, Statements<Telling> statements)
        implements Fact<PolicyMeasure.Telling> {

    /** One source's telling of it; null is what it does not say. */
    public record Telling(
            @Nullable String issuer,
            @Nullable String level,
            @Nullable String titleEn,
            @Nullable String titleZh,
            @Nullable PartialDate issuedOn,
            @Nullable PartialDate effectiveOn,
            @Nullable String summary) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.text("issuer"),
                    fields.text("level"),
                    fields.text("titleEn"),
                    fields.text("titleZh"),
                    fields.date("issuedOn"),
                    fields.date("effectiveOn"),
                    fields.text("summary"));
        }
    }

    @Override
    public @Nullable PolicyMeasure knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new PolicyMeasure(slug, known);
    }

    public @Nullable PartialDate issuedOn() {
        return Dated.reading(statements, Telling::issuedOn);
    }
}
