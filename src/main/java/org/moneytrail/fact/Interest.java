package org.moneytrail.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An investor looked, signed terms, withdrew or passed, and no money is known (R16).
 *
 * @param investor whoever looked
 * @param startup slug of the startup looked at; null where it was a whole sector
 * @param sector slug of the sector looked at; null where it was one startup
 */
public record Interest(
        String slug,
        PartyRef investor,
        @Nullable String startup,
        @Nullable String sector,
        Statements<Telling> statements)
        implements Fact<Interest.Telling> {

    /** One source's telling of it; null is what it does not say. */
    public record Telling(
            @Nullable InterestKind kind, @Nullable PartialDate on, @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.choice("kind", InterestKind.class),
                    fields.date("on"),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable Interest knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new Interest(slug, investor, startup, sector, known);
    }

    public @Nullable PartialDate on() {
        return Dated.reading(statements, Telling::on);
    }
}
