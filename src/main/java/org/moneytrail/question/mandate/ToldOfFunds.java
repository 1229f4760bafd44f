package org.moneytrail.question.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.mandate.Clause;
import org.moneytrail.rule.mandate.FundVerdicts;
import org.moneytrail.rule.mandate.PowderFacts;
import org.moneytrail.rule.mandate.UnspentOfFunds;
import org.moneytrail.snapshot.Snapshot;

/**
 * What is told of funds besides their rounds, sorted once: it holds for as long as nothing is written of promises and clauses.
 *
 * @param clauses as sources tell them
 * @param views of these clauses
 */
record ToldOfFunds(
        PowderFacts facts,
        LocalDate on,
        UnspentOfFunds each,
        List<Clause> clauses,
        MandateViews views,
        Map<String, FundVerdicts> bySector) {

    static ToldOfFunds of(Snapshot snapshot, LocalDate on, CurrencyCode currency) {
        PowderFacts facts =
                new PowderFacts(
                        List.copyOf(snapshot.things().funds().values()),
                        snapshot.others().commitments(),
                        snapshot.others().mandates(),
                        CapitalFacts.none(snapshot.fx()),
                        snapshot.sectors().tree());
        return new ToldOfFunds(
                facts,
                on,
                new UnspentOfFunds(facts, on, currency),
                facts.clauses(),
                MandateViews.of(facts.mandates()),
                new ConcurrentHashMap<>());
    }

    FundVerdicts verdicts(String sector) {
        return bySector.computeIfAbsent(sector, any -> verdicts(clauses, sector));
    }

    /** @param others as a what-if would have them */
    FundVerdicts verdicts(List<Clause> others, String sector) {
        return FundVerdicts.of(others, facts.sectors(), sector, on);
    }
}
