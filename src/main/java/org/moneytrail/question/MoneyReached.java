package org.moneytrail.question;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.OldNamesRepository;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.snapshot.Snapshots;
import org.moneytrail.tally.Measure;
import org.moneytrail.tally.Tallies;

/** Asks for the facts of a scope and lets the rules judge them, once for each methodology wanted. */
@ApplicationScoped
public class MoneyReached {

    private final SectorRepository sectors;
    private final EntityRepository entities;
    private final AskedParties parties;
    private final CapitalFactsRepository facts;
    private final OldNamesRepository oldNames;

    private final Snapshots snapshots;
    private final Tallies tallies;

    MoneyReached(
            SectorRepository sectors,
            EntityRepository entities,
            AskedParties parties,
            CapitalFactsRepository facts,
            OldNamesRepository oldNames,
            Snapshots snapshots,
            Tallies tallies) {
        this.oldNames = oldNames;
        this.parties = parties;
        this.sectors = sectors;
        this.entities = entities;
        this.facts = facts;
        this.snapshots = snapshots;
        this.tallies = tallies;
    }

    /** Who is asked about, by the names of today. */
    private record Selected(
            CapitalScopeInput scope, SectorRepository.Sectors sectors, AskedParties.Found parties) {

        boolean isSmall() {
            return scope.startups() != null;
        }
    }

    /**
     * One report for each methodology, over the same facts.
     *
     * @param beside what will be asked of the first beside its totals
     * @throws NotFound for an unknown sector, startup or currency, with suggestions
     */
    public Uni<List<CapitalReportView>> reports(
            CapitalScopeInput scope,
            Clocks clocks,
            List<Methodology> wanted,
            CurrencyCode currency,
            Set<Measure.OfReport<?>> beside) {
        return selected(scope)
                .flatMap(
                        who ->
                                who.isSmall()
                                        ? facts(who)
                                                .map(
                                                        asked ->
                                                                wanted.stream()
                                                                        .map(
                                                                                how ->
                                                                                        asked
                                                                                                .report(
                                                                                                        clocks,
                                                                                                        how,
                                                                                                        currency))
                                                                        .toList())
                                        : snapshots
                                                .current()
                                                .flatMap(
                                                        snapshot ->
                                                                sums(
                                                                        who, snapshot, clocks,
                                                                        wanted, currency, beside)));
    }

    /**
     * The same with every item of it, for scopes that are looked at item by item.
     *
     * @throws NotFound for an unknown sector, startup or currency, with suggestions
     */
    public Uni<CapitalReport> judged(
            CapitalScopeInput scope, Clocks clocks, Methodology how, CurrencyCode currency) {
        return selected(scope)
                .flatMap(this::facts)
                .map(asked -> asked.judged(clocks, how, currency));
    }

    private Uni<List<CapitalReportView>> sums(
            Selected who,
            Snapshot snapshot,
            Clocks clocks,
            List<Methodology> wanted,
            CurrencyCode currency,
            Set<Measure.OfReport<?>> beside) {
        FxRepository.requireRates(snapshot.fx(), currency);
        CapitalScope scope = AskedReport.capital(who.scope(), who.sectors(), who.parties());
        return Multi.createFrom()
                .iterable(wanted)
                .onItem()
                .transformToUniAndConcatenate(
                        how -> {
                            CapitalQuestion asked =
                                    new CapitalQuestion(scope, clocks, how, currency);
                            KeptProof proof = new KeptProof(tallies, snapshot, asked, Set.of());
                            if (how.equals(wanted.get(0))) {
                                proof.expect(beside);
                            }
                            return proof.sum(new Measure.Totals())
                                    .map(
                                            tally ->
                                                    AskedReport.view(
                                                            who.scope(),
                                                            who.sectors(),
                                                            asked,
                                                            tally,
                                                            proof));
                        })
                .collect()
                .asList();
    }

    private Uni<Selected> selected(CapitalScopeInput scope) {
        scope.check();
        return current(scope)
                .flatMap(
                        known ->
                                sectors.all()
                                        .flatMap(
                                                all ->
                                                        parties.of(known)
                                                                .map(
                                                                        who ->
                                                                                new Selected(
                                                                                        known, all,
                                                                                        who))));
    }

    /** Whoever was merged into another is asked for under that one's name. */
    private Uni<CapitalScopeInput> current(CapitalScopeInput scope) {
        return scope.startups() == null && scope.investors() == null
                ? Uni.createFrom().item(scope)
                : oldNames.survivors().map(scope::renamed);
    }

    private Uni<AskedReport> facts(Selected who) {
        // An unknown sector is refused before anything is fetched.
        AskedReport.subtree(who.scope(), who.sectors());
        return facts(who.scope(), who.sectors(), who.parties())
                .map(found -> new AskedReport(who.scope(), who.sectors(), who.parties(), found));
    }

    private Uni<CapitalFacts> facts(
            CapitalScopeInput scope, SectorRepository.Sectors all, AskedParties.Found who) {
        Set<String> subtree = AskedReport.subtree(scope, all);
        Set<String> startups = AskedReport.startups(scope);
        if (startups == null && who.ids() != null) {
            return facts.fetch(Set.of(), who.startups());
        }
        if (startups == null) {
            return facts.fetch(subtree == null ? Set.of() : subtree, Set.of());
        }
        return facts.fetch(Set.of(), startups).call(found -> allKnown(startups, found));
    }

    private Uni<Void> allKnown(Set<String> startups, CapitalFacts found) {
        return startups.stream()
                .filter(slug -> !found.organizations().containsKey(slug))
                .sorted()
                .findFirst()
                .map(this::unknownStartup)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> unknownStartup(String slug) {
        return entities.suggestions("Startup", GlobalId.parse(slug).slug())
                .flatMap(
                        names ->
                                Uni.createFrom()
                                        .failure(
                                                new NotFound(
                                                        "There is no Startup '" + slug + "'",
                                                        names)));
    }
}
