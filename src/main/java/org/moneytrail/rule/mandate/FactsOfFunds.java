package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Extremes;
import org.moneytrail.rule.Methodology;

/** Told by facts that are all at hand. */
final class FactsOfFunds implements FundPast {

    private final CapitalFacts facts;
    private final LocalDate on;
    private final FundBodies bodies;
    private final Map<CurrencyCode, FundLegs> legs = new HashMap<>();

    FactsOfFunds(CapitalFacts facts, LocalDate on, FundBodies bodies) {
        this.facts = facts;
        this.on = on;
        this.bodies = bodies;
    }

    @Override
    public Outflow invested(FundProfile fund, CurrencyCode currency) {
        return legs.computeIfAbsent(currency, this::legs).of(fund);
    }

    private FundLegs legs(CurrencyCode currency) {
        Set<String> startups =
                facts.rounds().stream().map(FundingRound::startup).collect(Collectors.toSet());
        CapitalQuestion question =
                new CapitalQuestion(
                        new CapitalScope(null, startups, null, null, null),
                        FundLegs.clocks(on),
                        Methodology.STANDARD,
                        currency);
        return FundLegs.of(
                question, question.report(facts).portions(), facts.rounds(), facts.fx(), bodies);
    }

    @Override
    public Optional<LocalDate> since(FundProfile fund) {
        Extremes<LocalDate> dates = Extremes.earliest();
        FundTally.addDates(fund, facts.rounds(), facts.holdings(), bodies, dates);
        return dates.first();
    }
}
