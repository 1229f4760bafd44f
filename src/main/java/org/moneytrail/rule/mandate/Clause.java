package org.moneytrail.rule.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.MandateRule;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.RatioBasis;
import org.moneytrail.fact.SectorMatch;

/**
 * A clause by its readings (R1), or one that only a question assumes.
 *
 * @param fund null is a clause of its holder in general: context only
 * @param sectors none where the clause speaks of every sector
 * @param effectiveOn null is context only
 * @param assumed a what-if made it, or made it differ from what sources tell
 */
public record Clause(
        String slug,
        String holder,
        @Nullable String fund,
        MandateRule rule,
        Set<String> sectors,
        SectorMatch match,
        @Nullable RatioBasis basis,
        @Nullable BigDecimal ratio,
        @Nullable PartialDate effectiveOn,
        boolean assumed) {

    /** Empty where no source says what it asks. */
    public static Optional<Clause> of(Mandate mandate) {
        MandateRule rule = mandate.statements().read(Mandate.Telling::rule);
        if (rule == null) {
            return Optional.empty();
        }
        List<String> sectors =
                mandate.statements().read(t -> t.sectors().isEmpty() ? null : t.sectors());
        SectorMatch match = mandate.statements().read(Mandate.Telling::match);
        return Optional.of(
                new Clause(
                        mandate.slug(),
                        mandate.holder(),
                        mandate.fund(),
                        rule,
                        sectors == null ? Set.of() : Set.copyOf(sectors),
                        // Whoever does not say that our sectors fit the words accuses nobody (R21).
                        match == null ? SectorMatch.BROAD : match,
                        mandate.statements().read(Mandate.Telling::basis),
                        mandate.statements().read(Mandate.Telling::ratio),
                        mandate.effectiveOn(),
                        false));
    }

    public static List<Clause> all(List<Mandate> mandates) {
        return mandates.stream().flatMap(mandate -> of(mandate).stream()).toList();
    }

    /** Not before its effective date, a partial one meaning its last day (R21); never without one. */
    public boolean inForce(LocalDate day) {
        return effectiveOn != null && !effectiveOn.last().isAfter(day);
    }

    /** It stands beside a verdict and is no part of it: general, or without a date. */
    public boolean isContext() {
        return fund == null || effectiveOn == null;
    }

    boolean is(MandateRule wanted) {
        return rule == wanted;
    }

    boolean isExact() {
        return match == SectorMatch.EXACT;
    }
}
