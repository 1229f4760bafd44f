package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;

/** Asks for the facts of a scope and lets the rules judge them, once for each methodology wanted. */
@ApplicationScoped
public class MoneyReached {

    private final SectorRepository sectors;
    private final EntityRepository entities;
    private final CapitalFactsRepository facts;

    MoneyReached(
            SectorRepository sectors, EntityRepository entities, CapitalFactsRepository facts) {
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
        return sectors.all()
                .flatMap(all -> facts(scope, all).map(found -> new Asked(scope, all, found)))
                .map(
                        asked ->
                                wanted.stream()
                                        .map(how -> asked.report(clocks, how, currency))
                                        .toList());
    }

    private Uni<CapitalFacts> facts(CapitalScopeInput scope, SectorRepository.Sectors all) {
        Set<String> subtree = subtree(scope, all);
        Set<String> startups = startups(scope);
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
        return entities.suggestions("Startup", slug)
                .flatMap(
                        names ->
                                Uni.createFrom()
                                        .failure(
                                                new NotFound(
                                                        "There is no Startup '" + slug + "'",
                                                        names)));
    }

    private static @Nullable Set<String> subtree(
            CapitalScopeInput scope, SectorRepository.Sectors all) {
        return scope.sector() == null
                ? null
                : all.tree().subtree(SectorRepository.known(all.tree(), scope.sector()));
    }

    private static @Nullable Set<String> startups(CapitalScopeInput scope) {
        if (scope.startups() == null || scope.startups().isEmpty()) {
            return null;
        }
        Set<String> slugs = new HashSet<>();
        scope.startups().forEach(id -> slugs.add(GlobalId.parse(id).slug()));
        return slugs;
    }

    private record Asked(
            CapitalScopeInput scope, SectorRepository.Sectors sectors, CapitalFacts facts) {

        CapitalReportView report(Clocks clocks, Methodology how, CurrencyCode currency) {
            requireRates(facts.fx(), currency);
            CapitalScope asked =
                    new CapitalScope(
                            subtree(scope, sectors),
                            startups(scope),
                            scope.country(),
                            scope.from(),
                            scope.to());
            CapitalReport report = CapitalReport.of(facts, asked, clocks, how, currency);
            int question = Objects.hash(scope, clocks, how, currency);
            return CapitalReportView.of(report, sectors.names(), Integer.toHexString(question));
        }
    }

    /** A total in a currency for which there is no rate would leave everything out (R8). */
    private static void requireRates(FxTable fx, CurrencyCode currency) {
        if (!fx.currencies().contains(currency)) {
            List<String> known = fx.currencies().stream().map(CurrencyCode::code).sorted().toList();
            List<String> nearest = Suggestions.nearest(currency.code(), known);
            throw new NotFound(
                    "There are no exchange rates for " + currency,
                    nearest.isEmpty() ? known : nearest);
        }
    }
}
