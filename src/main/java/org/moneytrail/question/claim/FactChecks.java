package org.moneytrail.question.claim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.http.Batches;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.question.AsOfInput;
import org.moneytrail.question.KeptProof;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.Extremes;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.ReportTally;
import org.moneytrail.rule.SectorTree;
import org.moneytrail.rule.claim.FactCheck;
import org.moneytrail.rule.claim.InvestorLegs;
import org.moneytrail.rule.claim.Measured;
import org.moneytrail.rule.claim.Talk;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.snapshot.Snapshots;
import org.moneytrail.tally.Measure;
import org.moneytrail.tally.Tallies;

/** Finds what a claim is checked with, and lets the rule judge it. */
@ApplicationScoped
class FactChecks {

    private final FactRepository facts;
    private final Snapshots snapshots;
    private final Tallies tallies;
    private final SectorRepository sectors;

    FactChecks(
            FactRepository facts, Snapshots snapshots, Tallies tallies, SectorRepository sectors) {
        this.facts = facts;
        this.snapshots = snapshots;
        this.tallies = tallies;
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

    /** Of many claims of one level: all claims and yardsticks are fetched once. */
    Uni<FactCheckView> checkAmongOthers(
            String id, @Nullable AsOfInput asOf, Methodology methodology) {
        return Batches.<String, Known>load("checks of claims", id, this::known)
                .map(known -> Objects.requireNonNull(known, id))
                .flatMap(known -> check(known, known.claim(id), asOf, methodology));
    }

    private Uni<Map<String, Known>> known(Set<String> ids) {
        return known().map(known -> ids.stream().collect(Collectors.toMap(id -> id, id -> known)));
    }

    private Uni<Known> known() {
        return Uni.combine()
                .all()
                .unis(facts.all(Claim.class), facts.all(MarketStatistic.class), sectors.all())
                .with(Known::new);
    }

    private Uni<FactCheckView> check(
            Known known, Claim claim, @Nullable AsOfInput asOf, Methodology methodology) {
        Clocks clocks = clocks(claim, asOf);
        SectorTree tree = known.sectors().tree();
        Talk talk = new Talk(known.claims(), known.statistics());
        return snapshots
                .current()
                .flatMap(
                        snapshot ->
                                FactCheck.atOnce(claim, tree, snapshot.fx())
                                        .map(check -> FactCheckView.of(check, null))
                                        .map(Uni.createFrom()::item)
                                        .orElseGet(
                                                () ->
                                                        measured(
                                                                snapshot,
                                                                FactCheck.measured(
                                                                        claim,
                                                                        talk,
                                                                        tree,
                                                                        clocks,
                                                                        methodology,
                                                                        snapshot.fx()),
                                                                known.sectors().names())));
    }

    /** What it is measured with is kept: many claims are looked at together, and again and again. */
    private Uni<FactCheckView> measured(
            Snapshot snapshot, Measured claim, Map<String, String> sectorNames) {
        KeptProof proof = proof(snapshot, claim, claim.inPeriod());
        Optional<Measure.LegsOf> legs = legs(snapshot, claim);
        proof.expect(legs.map(Set::of).orElse(Set.of()));
        return proof.sum(new Measure.Totals())
                .flatMap(
                        report ->
                                reached(legs, proof, report)
                                        .flatMap(
                                                reached ->
                                                        largest(snapshot, claim, reached)
                                                                .map(
                                                                        largest ->
                                                                                claim.check(
                                                                                        report,
                                                                                        reached,
                                                                                        largest))))
                .map(
                        check ->
                                FactCheckView.of(
                                        check, FactCheckView.report(check, proof, sectorNames)));
    }

    private KeptProof proof(Snapshot snapshot, Measured claim, CapitalQuestion asked) {
        return new KeptProof(tallies, snapshot, asked, claim.others().own());
    }

    /** What is told of some investors is measured with what came from them. */
    private static Optional<Measure.LegsOf> legs(Snapshot snapshot, Measured claim) {
        return claim.investors().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Measure.LegsOf(
                                InvestorLegs.of(
                                                claim.investors(),
                                                snapshot.things().funds().values())
                                        .investors()));
    }

    private static Uni<MoneyTotal> reached(
            Optional<Measure.LegsOf> legs, KeptProof proof, ReportTally report) {
        return legs.map(measure -> proof.sum(measure).map(InvestorLegs.Sum::total))
                .orElseGet(() -> Uni.createFrom().item(report.account().reached()));
    }

    private Uni<Optional<BigDecimal>> largest(
            Snapshot snapshot, Measured claim, MoneyTotal reached) {
        return claim.wantsLargest(reached)
                ? proof(snapshot, claim, claim.inAnyPeriod())
                        .sum(new Measure.Largest())
                        .map(Extremes::first)
                : Uni.createFrom().item(Optional.empty());
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
}
