package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.mandate.Clause;
import org.moneytrail.rule.mandate.ClauseChange;
import org.moneytrail.rule.mandate.DryPowder;
import org.moneytrail.rule.mandate.PowderFacts;

/** Fetches what dry powder is worked out from, once for every clause that a question may assume. */
@ApplicationScoped
class Powder {

    /** A question with its facts. */
    record PowderAsked(
            PowderFacts facts,
            List<Clause> clauses,
            String sector,
            LocalDate on,
            CurrencyCode currency,
            MandateViews views) {

        DryPowder powder() {
            return with(new ClauseChange(null, null, null));
        }

        DryPowder with(ClauseChange change) {
            return DryPowder.of(facts, change.applyTo(clauses), sector, on, currency);
        }
    }

    private final MandateRepository mandates;
    private final SectorRepository sectors;

    Powder(MandateRepository mandates, SectorRepository sectors) {
        this.mandates = mandates;
        this.sectors = sectors;
    }

    Uni<PowderAsked> asked(String sector, @Nullable LocalDate on, @Nullable CurrencyCode currency) {
        return sectors.all()
                .flatMap(
                        all -> {
                            String slug = SectorRepository.known(all.tree(), sector);
                            return mandates.powder(all.tree())
                                    .map(facts -> asked(facts, slug, on, currency));
                        });
    }

    private static PowderAsked asked(
            PowderFacts facts,
            String sector,
            @Nullable LocalDate on,
            @Nullable CurrencyCode currency) {
        CurrencyCode wanted = Asked.currency(currency);
        FxRepository.requireRates(facts.capital().fx(), wanted);
        return new PowderAsked(
                facts,
                facts.clauses(),
                sector,
                Asked.day(on),
                wanted,
                MandateViews.of(facts.mandates()));
    }
}
