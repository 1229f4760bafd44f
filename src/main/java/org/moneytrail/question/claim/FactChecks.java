package org.moneytrail.question.claim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.question.AsOfInput;
import org.moneytrail.question.CapitalFactsRepository;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.SectorTree;
import org.moneytrail.rule.claim.FactCheck;
import org.moneytrail.rule.claim.Talk;

/** Finds what a claim is checked with, and lets the rule judge it. */
@ApplicationScoped
class FactChecks {

    private final FactRepository facts;
    private final CapitalFactsRepository capital;
    private final SectorRepository sectors;

    FactChecks(FactRepository facts, CapitalFactsRepository capital, SectorRepository sectors) {
        this.facts = facts;
        this.capital = capital;
        this.sectors = sectors;
    }

    private record Known(
            List<Claim> claims,
            List<MarketStatistic> statistics,
            SectorRepository.Sectors sectors) {

        /** @throws NotFound with suggestions */
        Claim claim(String id) {
            GlobalId asked = GlobalId.parse(id);
            Optional<Claim> found =
                    claims.stream()
                            .filter(claim -> asked.mayBe("Claim"))
                            .filter(claim -> claim.slug().equals(asked.slug()))
                            .findFirst();
            List<String> slugs = claims.stream().map(Claim::slug).toList();
            return found.orElseThrow(
                    () ->
                            new NotFound(
                                    "There is no Claim '" + id + "'",
                                    Suggestions.nearest(asked.slug(), slugs)));
        }
    }

    Uni<FactCheckView> check(String id, @Nullable AsOfInput asOf, Methodology methodology) {
        return Uni.combine()
                .all()
                .unis(facts.all(Claim.class), facts.all(MarketStatistic.class), sectors.all())
                .with(Known::new)
                .flatMap(known -> check(known, known.claim(id), asOf, methodology));
    }

    private Uni<FactCheckView> check(
            Known known, Claim claim, @Nullable AsOfInput asOf, Methodology methodology) {
        Clocks clocks = clocks(claim, asOf);
        Talk talk = new Talk(known.claims(), known.statistics());
        SectorTree tree = known.sectors().tree();
        return scope(claim, tree)
                .map(found -> FactCheck.of(claim, talk, found, tree, clocks, methodology))
                .map(check -> FactCheckView.of(check, known.sectors().names()));
    }

    /** Whatever is not asked for stands at the claim's own date. */
    private static Clocks clocks(Claim claim, @Nullable AsOfInput asOf) {
        Clocks own = FactCheck.clocksOf(claim, LocalDate.now(ZoneOffset.UTC));
        if (asOf == null) {
            return own;
        }
        return new Clocks(
                asOf.validAt() == null ? own.validAt() : asOf.validAt(),
                asOf.knownAt() == null ? own.knownAt() : asOf.knownAt());
    }

    /** An investor's claim that names no sector speaks of all of them. */
    private Uni<CapitalFacts> scope(Claim claim, SectorTree tree) {
        Claim.Telling told = claim.statements().first(any -> true).orElseThrow().telling();
        if (!told.startups().isEmpty()) {
            return capital.fetch(Set.of(), told.startups());
        }
        Set<String> wanted = new TreeSet<>();
        told.sectors().forEach(sector -> wanted.addAll(tree.subtree(sector)));
        boolean any = told.sectors().isEmpty() && !told.investors().isEmpty();
        return capital.fetch(any ? tree.parents().keySet() : wanted, Set.of());
    }
}
