package org.moneytrail.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.CurrencyCode;

/** What is asked about money: of which startups and when, by which clocks and by whose standards, and in which currency. */
public record CapitalQuestion(
        CapitalScope scope, Clocks clocks, Methodology methodology, CurrencyCode currency) {

    /**
     * The same of one startup of the scope. Reports of its startups, and of what belongs to none, add up to that of a scope,
     * since no outcome depends on what else is asked for (R11).
     */
    public CapitalQuestion about(String startup) {
        boolean asked = scope.startups() == null || scope.startups().contains(startup);
        CapitalScope one =
                new CapitalScope(
                        scope.sectors(),
                        asked ? Set.of(startup) : Set.of(),
                        scope.country(),
                        scope.from(),
                        scope.to(),
                        scope.parties());
        return new CapitalQuestion(one, clocks, methodology, currency);
    }

    public CapitalReport report(CapitalFacts facts) {
        CapitalFacts known = facts.knownAt(clocks.knownAt());
        return Judgement.of(known, known.fundBook(), this).report();
    }

    /** @param funds all funds as they were known by then, made once for many reports */
    public CapitalReport report(CapitalFacts facts, FundBook funds) {
        return Judgement.of(facts.knownAt(clocks.knownAt()), funds, this).report();
    }

    /** The legs of some parties whose own sums are told, for whoever needs nothing else of the report. */
    public List<Portion> sizedLegs(
            Predicate<PartyRef> somebody, CapitalFacts facts, FundBook funds) {
        return Judgement.sizedLegs(somebody, facts.knownAt(clocks.knownAt()), funds, this);
    }
}
