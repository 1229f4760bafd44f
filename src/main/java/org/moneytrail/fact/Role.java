package org.moneytrail.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person was to an organization, and when. */
public record Role(String slug, String person, String organization, Statements<Telling> statements)
        implements Fact<Role.Telling> {

    /** One source's telling of it; null is what it does not say. */
    public record Telling(
            @Nullable String role,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.text("role"),
                    fields.date("from"),
                    fields.date("to"),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable Role knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new Role(slug, person, organization, known);
    }
}
