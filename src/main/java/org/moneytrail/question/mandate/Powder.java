package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.mandate.Clause;
import org.moneytrail.rule.mandate.ClauseChange;
import org.moneytrail.rule.mandate.DryPowder;
import org.moneytrail.rule.mandate.FundPast;
import org.moneytrail.rule.mandate.PowderFacts;
import org.moneytrail.snapshot.LatestAnswers;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.snapshot.Snapshots;
import org.moneytrail.tally.Tallies;

/** Fetches what dry powder is worked out from, once for every clause that a question may assume. */
@ApplicationScoped
class Powder {

    /** A question with its facts. */
    record PowderAsked(
            PowderFacts facts,
            FundPast past,
            List<Clause> clauses,
            String sector,
            LocalDate on,
            CurrencyCode currency,
            MandateViews views,
            DryPowder powder) {

        DryPowder with(ClauseChange change) {
            return DryPowder.of(facts, past, change.applyTo(clauses), sector, on, currency);
        }
    }

    /** What an answer depends on: a snapshot is itself and no other. */
    private record Question(
            Snapshot snapshot, String sector, LocalDate on, CurrencyCode currency) {}

    private static final int MOST = 8;

    private final Snapshots snapshots;
    private final Tallies tallies;

    private final LatestAnswers<Question, PowderAsked> latest = new LatestAnswers<>(MOST);

    Powder(Snapshots snapshots, Tallies tallies) {
        this.snapshots = snapshots;
        this.tallies = tallies;
    }

    Uni<PowderAsked> asked(String sector, @Nullable LocalDate on, @Nullable CurrencyCode currency) {
        CurrencyCode wanted = Asked.currency(currency);
        LocalDate day = Asked.day(on);
        return snapshots
                .current()
                .flatMap(
                        snapshot -> {
                            String slug = SectorRepository.known(snapshot.sectors().tree(), sector);
                            FxRepository.requireRates(snapshot.fx(), wanted);
                            return latest.to(
                                    new Question(snapshot, slug, day, wanted), this::workedOut);
                        });
    }

    private Uni<PowderAsked> workedOut(Question question) {
        return KeptPast.of(tallies, question.snapshot(), question.on(), question.currency())
                .flatMap(past -> beside(() -> asked(question, past)));
    }

    /** Work that is too long for an event loop. */
    <T> Uni<T> beside(Supplier<T> work) {
        return tallies.beside(work);
    }

    private static PowderAsked asked(Question question, FundPast past) {
        Snapshot snapshot = question.snapshot();
        PowderFacts facts =
                new PowderFacts(
                        List.copyOf(snapshot.things().funds().values()),
                        snapshot.others().commitments(),
                        snapshot.others().mandates(),
                        snapshot.beside(),
                        snapshot.sectors().tree());
        List<Clause> clauses = facts.clauses();
        DryPowder powder =
                DryPowder.of(
                        facts,
                        past,
                        clauses,
                        question.sector(),
                        question.on(),
                        question.currency());
        return new PowderAsked(
                facts,
                past,
                clauses,
                question.sector(),
                question.on(),
                question.currency(),
                MandateViews.of(facts.mandates()),
                powder);
    }
}
