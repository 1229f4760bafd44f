package org.moneytrail.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause that a limited partner or a rule maker puts on a fund (R21).
 *
 * @param holder slug of the organization that imposes it
 * @param fund slug of the fund that it binds; null is the holder's clause in general, which is context only
 */
public record Mandate(
        String slug, String holder, @Nullable String fund, Statements<Telling> statements)
        implements Fact<Mandate.Telling> {

    /**
     * One source's telling of it; null is what it does not say.
     *
     * @param words the sectors in the words of the source
     * @param sectors slugs of the sectors by which we read those words
     * @param ratio a multiple of the partner's money, or a share (of 1) of the fund, as the basis says
     */
    public record Telling(
            @Nullable MandateRule rule,
            List<String> words,
            List<String> sectors,
            @Nullable SectorMatch match,
            @Nullable RatioBasis basis,
            @Nullable BigDecimal ratio,
            @Nullable String region,
            @Nullable PartialDate effectiveOn,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.choice("rule", MandateRule.class),
                    fields.list("sectors"),
                    fields.list("sectorIds"),
                    fields.choice("match", SectorMatch.class),
                    fields.choice("basis", RatioBasis.class),
                    fields.decimal("ratio"),
                    fields.text("region"),
                    fields.date("effectiveOn"),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable Mandate knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new Mandate(slug, holder, fund, known);
    }

    /** Not capped by what its source could know, since a clause may begin later (R21); null makes it context only. */
    public @Nullable PartialDate effectiveOn() {
        return statements.read(Telling::effectiveOn);
    }
}
