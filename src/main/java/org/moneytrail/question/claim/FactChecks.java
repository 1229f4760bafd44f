package org.moneytrail.question.claim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.http.Batches;
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
        return known().flatMap(known -> check(known, known.claim(id), asOf, methodology));
    }

    /** Of many claims of one level: what they are checked with is fetched once for all, whatever the arguments. */
    Uni<FactCheckView> checkAmongOthers(
            String id, @Nullable AsOfInput asOf, Methodology methodology) {
        return Batches.<String, Found>load("checks of claims", id, this::find)
                .map(found -> Objects.requireNonNull(found, id).check(id, asOf, methodology));
    }

    private Uni<FactCheckView> check(
            Known known, Claim claim, @Nullable AsOfInput asOf, Methodology methodology) {
        return scope(List.of(claim), known.sectors().tree())
                .map(facts -> new Found(known, facts).check(claim, asOf, methodology));
    }

    private Uni<Map<String, Found>> find(Set<String> ids) {
        return known().flatMap(
                        known ->
                                scope(
                                                ids.stream().map(known::claim).toList(),
                                                known.sectors().tree())
                                        .map(facts -> new Found(known, facts)))
                .map(found -> ids.stream().collect(Collectors.toMap(id -> id, id -> found)));
    }

    private Uni<Known> known() {
        return Uni.combine()
                .all()
                .unis(facts.all(Claim.class), facts.all(MarketStatistic.class), sectors.all())
                .with(Known::new);
    }

    /** @param facts of the claims' scopes together; the rule takes a claim's own from them */
    private record Found(Known known, CapitalFacts facts) {

        FactCheckView check(String id, @Nullable AsOfInput asOf, Methodology methodology) {
            return check(known.claim(id), asOf, methodology);
        }

        FactCheckView check(Claim claim, @Nullable AsOfInput asOf, Methodology methodology) {
            Talk talk = new Talk(known.claims(), known.statistics());
            SectorTree tree = known.sectors().tree();
            FactCheck check =
                    FactCheck.of(claim, talk, facts, tree, clocks(claim, asOf), methodology);
            return FactCheckView.of(check, known.sectors().names());
        }
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
    private Uni<CapitalFacts> scope(List<Claim> claims, SectorTree tree) {
        Set<String> startups = new TreeSet<>();
        Set<String> wanted = new TreeSet<>();
        for (Claim claim : claims) {
            Claim.Telling told = claim.statements().first(any -> true).orElseThrow().telling();
            if (!told.startups().isEmpty()) {
                startups.addAll(told.startups());
            } else if (!told.sectors().isEmpty()) {
                told.sectors().forEach(sector -> wanted.addAll(tree.subtree(sector)));
            } else if (!told.investors().isEmpty()) {
                wanted.addAll(tree.parents().keySet());
            }
        }
        return capital.fetch(wanted, startups);
    }
}
