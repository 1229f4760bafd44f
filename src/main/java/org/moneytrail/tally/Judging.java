package org.moneytrail.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.FundBook;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.ProofLines;
import org.moneytrail.rule.claim.OtherSources;
import org.moneytrail.rule.mandate.FundBodies;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.Snapshot;

/**
 * Judges startup after startup of one snapshot for one question.
 *
 * @param funds all funds, as they were known by the question's clock
 */
public record Judging(
        Snapshot snapshot,
        CapitalQuestion question,
        OtherSources others,
        FundBook funds,
        FundBodies bodies) {

    /** All funds with what was committed to them, as far as it was known and told by others. */
    static FundBook funds(Snapshot snapshot, LocalDate knownAt, OtherSources others) {
        CapitalFacts promises =
                new CapitalFacts(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Map.of(),
                                List.copyOf(snapshot.things().funds().values()),
                                snapshot.others().commitments(),
                                List.of(),
                                snapshot.fx())
                        .knownAt(knownAt);
        return others.of(promises).fundBook();
    }

    /** The same by other standards. */
    public Judging by(Methodology methodology) {
        return asking(
                new CapitalQuestion(
                        question.scope(), question.clocks(), methodology, question.currency()));
    }

    /** The same in another currency. */
    Judging in(CurrencyCode currency) {
        return asking(
                new CapitalQuestion(
                        question.scope(), question.clocks(), question.methodology(), currency));
    }

    private Judging asking(CapitalQuestion other) {
        return new Judging(snapshot, other, others, funds, bodies);
    }

    /** Startups of the scope, and what belongs to none. */
    List<String> startups() {
        Set<String> parties = question.scope().parties();
        List<String> all =
                covered(parties == null ? snapshot.startups() : snapshot.startupsOf(parties));
        all.add(ProofLines.NO_STARTUP);
        return all;
    }

    List<String> covered(Collection<String> startups) {
        List<String> covered = new ArrayList<>();
        for (String startup : startups) {
            OrganizationRow row = snapshot.things().organizations().get(startup);
            if (row != null && question.scope().covers(row.profile())) {
                covered.add(startup);
            }
        }
        return covered;
    }

    /** What happened to one startup, as far as others tell it. */
    CapitalFacts facts(String startup) {
        return others.of(snapshot.aboutWithoutFunds(startup));
    }

    /** @param startup slug, or {@link ProofLines#NO_STARTUP} */
    public CapitalReport report(String startup) {
        return startup.equals(ProofLines.NO_STARTUP)
                ? question.report(others.of(snapshot.beside()), funds)
                : question.about(startup).report(facts(startup), funds);
    }
}
