package org.moneytrail.rule.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.Payment;
import org.moneytrail.fact.Return;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.Statement;
import org.moneytrail.fact.Statements;
import org.moneytrail.rule.CapitalFacts;

/** A claim is not checked against its own source: statements from it do not count (R26). */
public record OtherSources(Set<String> own) {

    public static OtherSources than(Claim claim) {
        return new OtherSources(
                claim.statements().all().stream()
                        .map(statement -> statement.source().slug())
                        .collect(Collectors.toSet()));
    }

    /** Whether anything of the fact is told by somebody else. */
    boolean tell(Fact<?> fact) {
        return !tellings(fact.statements()).isEmpty();
    }

    public CapitalFacts of(CapitalFacts facts) {
        return own.isEmpty() ? facts : without(facts);
    }

    private CapitalFacts without(CapitalFacts facts) {
        return new CapitalFacts(
                kept(facts.rounds(), this::round),
                kept(
                        facts.acquisitions(),
                        a ->
                                new Acquisition(
                                        a.slug(),
                                        a.target(),
                                        a.acquirer(),
                                        tellings(a.statements()))),
                kept(
                        facts.allocations(),
                        a ->
                                new InternalAllocation(
                                        a.slug(), a.organization(), tellings(a.statements()))),
                kept(
                        facts.holdings(),
                        h ->
                                new Holding(
                                        h.slug(),
                                        h.holder(),
                                        h.company(),
                                        tellings(h.statements()))),
                kept(
                        facts.roles(),
                        r ->
                                new Role(
                                        r.slug(),
                                        r.person(),
                                        r.organization(),
                                        tellings(r.statements()))),
                facts.organizations(),
                facts.funds(),
                kept(
                        facts.commitments(),
                        c ->
                                new Commitment(
                                        c.slug(), c.partner(), c.fund(), tellings(c.statements()))),
                facts.interests(),
                facts.fx());
    }

    private @Nullable FundingRound round(FundingRound round) {
        return new FundingRound(
                round.slug(),
                round.startup(),
                tellings(round.statements()),
                kept(
                        round.legs(),
                        l -> new Participation(l.slug(), l.investor(), tellings(l.statements()))),
                kept(
                        round.payments(),
                        p -> new Payment(p.slug(), p.payer(), tellings(p.statements()))),
                kept(
                        round.returns(),
                        r -> new Return(r.slug(), r.investor(), tellings(r.statements()))));
    }

    private <T> Statements<T> tellings(Statements<T> statements) {
        return tellsNothing(statements)
                ? statements
                : new Statements<>(
                        statements.all().stream()
                                .filter(s -> !own.contains(s.source().slug()))
                                .toList());
    }

    /** Most facts have nothing from a claim's own source. */
    private boolean tellsNothing(Statements<?> statements) {
        for (Statement<?> statement : statements.all()) {
            if (own.contains(statement.source().slug())) {
                return false;
            }
        }
        return true;
    }

    private static <F extends Fact<?>> List<F> kept(
            List<F> facts, Function<F, @Nullable F> others) {
        List<F> kept = new ArrayList<>(facts.size());
        for (F fact : facts) {
            F left = others.apply(fact);
            if (left != null && !left.statements().isEmpty()) {
                kept.add(left);
            }
        }
        return kept;
    }
}
