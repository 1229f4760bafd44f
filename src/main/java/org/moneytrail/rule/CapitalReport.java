package org.moneytrail.rule;

import java.util.List;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;

/**
 * Which money actually reached startups, and what stopped the rest (R10-R16): every item with its outcomes, and what they add
 * up to.
 */
public final class CapitalReport {

    private final Judgement judgement;
    private final List<JudgedItem> items;
    private final LookThrough lookThrough;

    CapitalReport(Judgement judgement, List<JudgedItem> items, LookThrough lookThrough) {
        this.judgement = judgement;
        this.items = items;
        this.lookThrough = lookThrough;
    }

    public static CapitalReport of(
            CapitalFacts all,
            CapitalScope scope,
            Clocks clocks,
            Methodology methodology,
            CurrencyCode currency) {
        return new CapitalQuestion(scope, clocks, methodology, currency).report(all);
    }

    public CapitalQuestion question() {
        return judgement.question();
    }

    public Clocks clocks() {
        return question().clocks();
    }

    public Methodology methodology() {
        return question().methodology();
    }

    public CurrencyCode currency() {
        return question().currency();
    }

    /** By effective date, undated last, then by slug; asked by party, as that party's legs (R17). */
    public List<JudgedItem> items() {
        return items;
    }

    /** Every item as one portion; asked by party, that party's legs (R17). */
    public List<Portion> wholePortions() {
        return judgement.wholePortions();
    }

    /** Every item leg by leg: the portions add up to the report. */
    public List<Portion> portions() {
        return judgement.portions();
    }

    /** Who paid (R17). */
    public Legs legs() {
        return judgement.legs();
    }

    /** Whose money that was (R19). */
    public LookThrough lookThrough() {
        return lookThrough;
    }

    /** The totals. They are added up at each call, as are parts of them: whoever looks at items alone has no need of them. */
    public ReportTally tally() {
        return judgement.tally(items);
    }

    public Account account() {
        return judgement.account().account();
    }

    public List<Ladder.Step> ladder() {
        return judgement.ladder(items).steps();
    }

    public Coverage coverage() {
        return tally().coverage();
    }
}
