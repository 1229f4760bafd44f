package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;

/**
 * What funds have left on a day, by whether they may put it into a sector (R22).
 *
 * @param total all funds that are counted, whatever their verdict
 * @param shares one for each verdict; they add up to the total
 */
public record DryPowder(
        String sector, LocalDate on, CurrencyCode currency, MoneyTotal total, List<Share> shares) {

    /** The funds of one verdict, by slug, and what those that count have left. */
    public record Share(Verdict verdict, MoneyTotal total, List<FundPowder> funds) {}

    /** @param clauses those to judge by: what sources tell, or what a what-if makes of it */
    public static DryPowder of(
            PowderFacts facts,
            List<Clause> clauses,
            String sector,
            LocalDate on,
            CurrencyCode currency) {
        return of(
                new UnspentOfFunds(facts, on, currency),
                FundPast.of(facts, on),
                FundVerdicts.of(clauses, facts.sectors(), sector, on));
    }

    /** @param verdicts of the same day */
    public static DryPowder of(UnspentOfFunds each, FundPast past, FundVerdicts verdicts) {
        List<FundPowder> funds =
                each.all(past).stream()
                        .map(left -> new FundPowder(left, verdicts.of(left.fund().slug())))
                        .toList();
        CurrencyCode currency = each.currency();
        List<Share> shares =
                Arrays.stream(Verdict.values())
                        .map(verdict -> share(verdict, funds, currency))
                        .toList();
        return new DryPowder(
                verdicts.sector(), each.on(), currency, total(funds, currency), shares);
    }

    private static Share share(Verdict verdict, List<FundPowder> all, CurrencyCode currency) {
        List<FundPowder> funds =
                all.stream().filter(fund -> fund.verdict().verdict() == verdict).toList();
        return new Share(verdict, total(funds, currency), funds);
    }

    private static MoneyTotal total(List<FundPowder> funds, CurrencyCode currency) {
        MoneyTotal.Sum sum = MoneyTotal.in(currency);
        for (FundPowder fund : funds) {
            Cases unspent = fund.unspent();
            if (fund.counted() && unspent != null) {
                sum.add(unspent, fund.left().openEnded());
            } else if (fund.counted()) {
                sum.addUndisclosed();
            }
        }
        return sum.total();
    }
}
