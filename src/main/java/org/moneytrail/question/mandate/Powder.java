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
import org.moneytrail.snapshot.FundLinks;
import org.moneytrail.snapshot.LatestAnswers;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.snapshot.Snapshots;
import org.moneytrail.tally.Tallies;

/** Fetches what dry powder is worked out from, once for every clause that a question may assume. */
@ApplicationScoped
class Powder {

    /** A question with its facts. */
    record PowderAsked(ToldOfFunds told, FundPast past, DryPowder powder) {

        LocalDate on() {
            return powder.on();
        }

        DryPowder with(ClauseChange change) {
            List<Clause> clauses = change.applyTo(told.clauses());
            return DryPowder.of(told.each(), past, told.verdicts(clauses, powder.sector()));
        }
    }

    /** What does not depend on rounds: most writes leave it as it is. */
    private record Promises(FundLinks links, LocalDate on, CurrencyCode currency) {}

    /** What an answer depends on: a snapshot is itself and no other. */
    private record Question(
            Snapshot snapshot, String sector, LocalDate on, CurrencyCode currency) {}

    private static final int MOST = 8;

    private final Snapshots snapshots;
    private final Tallies tallies;

    private final LatestAnswers<Promises, ToldOfFunds> funds = new LatestAnswers<>(MOST);
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
        Snapshot snapshot = question.snapshot();
        Promises promises =
                new Promises(snapshot.links().funds(), question.on(), question.currency());
        Uni<KeptPast> past = KeptPast.of(tallies, snapshot, question.on(), question.currency());
        return funds.to(promises, same -> beside(() -> told(snapshot, same)))
                .flatMap(told -> past.flatMap(its -> beside(() -> asked(question, told, its))));
    }

    private static ToldOfFunds told(Snapshot snapshot, Promises asked) {
        return ToldOfFunds.of(snapshot, asked.on(), asked.currency());
    }

    private static PowderAsked asked(Question question, ToldOfFunds told, FundPast past) {
        return new PowderAsked(
                told, past, DryPowder.of(told.each(), past, told.verdicts(question.sector())));
    }

    /** Work that is too long for an event loop. */
    <T> Uni<T> beside(Supplier<T> work) {
        return tallies.beside(work);
    }
}
