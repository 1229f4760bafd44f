package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.fact.Clocks;
import org.moneytrail.http.Batches;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.Methodology;

/**
 * Reports of many startups or investors of one level: their facts are fetched together and once, whatever the arguments, and
 * the rules judge them parent by parent. The level's parents bound what is fetched: their rounds, and who stands behind these.
 */
@ApplicationScoped
class ReportsOfMany {

    private final SectorRepository sectors;
    private final PartyRepository parties;
    private final CapitalFactsRepository facts;

    ReportsOfMany(SectorRepository sectors, PartyRepository parties, CapitalFactsRepository facts) {
        this.sectors = sectors;
        this.parties = parties;
        this.facts = facts;
    }

    Uni<CapitalReportView> ofStartup(
            String slug, Clocks clocks, Methodology how, CurrencyCode currency) {
        return Batches.<String, AskedReport>load("reports of startups", slug, this::ofStartups)
                .map(asked -> Objects.requireNonNull(asked, slug).report(clocks, how, currency));
    }

    /** @param id of an organization, a fund or a person */
    Uni<CapitalReportView> ofParty(
            String id, Clocks clocks, Methodology how, CurrencyCode currency) {
        return Batches.<String, AskedReport>load("reports of parties", id, this::ofParties)
                .map(asked -> Objects.requireNonNull(asked, id).report(clocks, how, currency));
    }

    private Uni<Map<String, AskedReport>> ofStartups(Set<String> slugs) {
        return fetched(slugs)
                .map(
                        fetched -> {
                            Map<String, AskedReport> asked = new HashMap<>();
                            slugs.forEach(
                                    slug ->
                                            asked.put(
                                                    slug,
                                                    fetched.asked(
                                                            CapitalScopeInput.ofStartup(slug),
                                                            AskedParties.Found.NOBODY_IN_PARTICULAR,
                                                            Set.of(slug))));
                            return asked;
                        });
    }

    private Uni<Map<String, AskedReport>> ofParties(Set<String> ids) {
        List<String> slugs = ids.stream().map(id -> GlobalId.parse(id).slug()).toList();
        return parties.list(slugs)
                .flatMap(rows -> fetched(startups(rows)).map(found -> ofParties(rows, found)));
    }

    private static Map<String, AskedReport> ofParties(
            List<PartyRepository.Row> rows, Fetched fetched) {
        Map<String, AskedReport> asked = new HashMap<>();
        for (PartyRepository.Row row : rows) {
            Set<String> startups = Set.copyOf(row.startups());
            AskedParties.Found who = new AskedParties.Found(Set.copyOf(row.ids()), startups);
            for (String id : row.ids()) {
                if (GlobalId.parse(id).slug().equals(row.slug())) {
                    asked.put(id, fetched.asked(CapitalScopeInput.ofInvestor(id), who, startups));
                }
            }
        }
        return asked;
    }

    private static Set<String> startups(List<PartyRepository.Row> rows) {
        Set<String> startups = new HashSet<>();
        rows.forEach(row -> startups.addAll(row.startups()));
        return startups;
    }

    private Uni<Fetched> fetched(Collection<String> startups) {
        return Uni.combine()
                .all()
                .unis(sectors.all(), facts.fetch(Set.of(), startups))
                .with(Fetched::new);
    }

    private record Fetched(SectorRepository.Sectors sectors, CapitalFacts facts) {

        AskedReport asked(CapitalScopeInput scope, AskedParties.Found who, Set<String> startups) {
            return new AskedReport(scope, sectors, who, facts.about(startups));
        }
    }
}
