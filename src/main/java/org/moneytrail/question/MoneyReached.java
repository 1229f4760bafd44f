package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.OldNamesRepository;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.Methodology;

/** Asks for the facts of a scope and lets the rules judge them, once for each methodology wanted. */
@ApplicationScoped
public class MoneyReached {

    private final SectorRepository sectors;
    private final EntityRepository entities;
    private final AskedParties parties;
    private final CapitalFactsRepository facts;
    private final OldNamesRepository oldNames;

    MoneyReached(
            SectorRepository sectors,
            EntityRepository entities,
            AskedParties parties,
            CapitalFactsRepository facts,
            OldNamesRepository oldNames) {
        this.oldNames = oldNames;
        this.parties = parties;
        this.sectors = sectors;
        this.entities = entities;
        this.facts = facts;
    }

    /**
     * One report for each methodology, over the same facts.
     *
     * @throws NotFound for an unknown sector, startup or currency, with suggestions
     */
    public Uni<List<CapitalReportView>> reports(
            CapitalScopeInput scope,
            Clocks clocks,
            List<Methodology> wanted,
            CurrencyCode currency) {
        scope.check();
        return current(scope)
                .flatMap(
                        known ->
                                sectors.all()
                                        .flatMap(
                                                all ->
                                                        parties.of(known)
                                                                .flatMap(
                                                                        who ->
                                                                                asked(
                                                                                        known, all,
                                                                                        who))))
                .map(
                        asked ->
                                wanted.stream()
                                        .map(how -> asked.report(clocks, how, currency))
                                        .toList());
    }

    /** Whoever was merged into another is asked for under that one's name. */
    private Uni<CapitalScopeInput> current(CapitalScopeInput scope) {
        return scope.startups() == null && scope.investors() == null
                ? Uni.createFrom().item(scope)
                : oldNames.survivors().map(scope::renamed);
    }

    private Uni<AskedReport> asked(
            CapitalScopeInput scope, SectorRepository.Sectors all, AskedParties.Found who) {
        return facts(scope, all, who).map(found -> new AskedReport(scope, all, who, found));
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
