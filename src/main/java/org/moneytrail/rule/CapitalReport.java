package org.moneytrail.rule;

import java.util.List;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;

/**
 * Which money actually reached startups, and what stopped the rest (R10-R16): the totals, and as their proof every item with
 * its outcomes.
 *
 * @param items by effective date, undated last, then by slug
 * @param wholePortions every item as one portion; asked by party, that party's legs (R17)
 * @param legs who paid (R17)
 * @param lookThrough whose money that was (R19)
 */
public record CapitalReport(
        CapitalQuestion question,
        ReportTally tally,
        List<JudgedItem> items,
        List<Portion> wholePortions,
        Legs legs,
        LookThrough lookThrough) {

    public static CapitalReport of(
            CapitalFacts all,
            CapitalScope scope,
            Clocks clocks,
            Methodology methodology,
            CurrencyCode currency) {
        return new CapitalQuestion(scope, clocks, methodology, currency).report(all);
    }

    public Clocks clocks() {
        return question.clocks();
    }

    public Methodology methodology() {
        return question.methodology();
    }

    public CurrencyCode currency() {
        return question.currency();
    }

    public Account account() {
        return tally.account();
    }

    public List<Ladder.Step> ladder() {
        return tally.ladder();
    }

    public Coverage coverage() {
        return tally.coverage();
    }

    /** Every item leg by leg: the portions add up to the report. */
    public List<Portion> portions() {
        return Judgement.legByLeg(question, items, wholePortions, legs);
    }
}
