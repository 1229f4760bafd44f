package org.moneytrail.rule;

import java.util.List;
import org.moneytrail.money.CurrencyCode;

/** What a report shows of its scope as a whole, as sums over startups (R10-R16). */
public final class ReportTally implements Tally<ReportTally> {

    private final CurrencyCode currency;
    private final AccountSum account;
    private final Ladder ladder;
    private int undated;
    private int imprecise;
    private int unconvertible;
    private int approximateRates;

    public ReportTally(CurrencyCode currency) {
        this(currency, new AccountSum(currency), new Ladder(currency));
    }

    private ReportTally(CurrencyCode currency, AccountSum account, Ladder ladder) {
        this.currency = currency;
        this.account = account;
        this.ladder = ladder;
    }

    /** @param beyond what the report can't see apart from what the account itself counts */
    static ReportTally of(
            CurrencyCode currency, AccountSum account, Ladder ladder, Coverage beyond) {
        ReportTally tally = new ReportTally(currency, account, ladder);
        tally.count(beyond, 1);
        return tally;
    }

    @Override
    public void add(ReportTally other) {
        account.add(other.account);
        ladder.add(other.ladder);
        count(other.coverage(), 1);
    }

    @Override
    public void subtract(ReportTally other) {
        account.subtract(other.account);
        ladder.subtract(other.ladder);
        count(other.coverage(), -1);
    }

    private void count(Coverage coverage, int times) {
        undated += times * coverage.undated();
        imprecise += times * coverage.imprecise();
        unconvertible += times * coverage.unconvertible();
        approximateRates += times * coverage.approximateRates();
    }

    @Override
    public ReportTally copy() {
        ReportTally copy = new ReportTally(currency);
        copy.add(this);
        return copy;
    }

    @Override
    public int weight() {
        return 1_000 * (8 + account.reasons());
    }

    public CurrencyCode currency() {
        return currency;
    }

    public Account account() {
        return account.account();
    }

    public List<Ladder.Step> ladder() {
        return ladder.steps();
    }

    public Coverage coverage() {
        return new Coverage(
                account.undisclosed(),
                account.openEnded(),
                undated,
                imprecise,
                unconvertible,
                approximateRates);
    }
}
