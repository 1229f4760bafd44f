package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        UnspentOfFunds each = new UnspentOfFunds(facts, on, currency);
        return of(facts, each, clauses, sector, on, currency);
    }

    /** @param past of the funds in rounds and holdings, instead of the facts' */
    public static DryPowder of(
            PowderFacts facts,
            FundPast past,
            List<Clause> clauses,
            String sector,
            LocalDate on,
            CurrencyCode currency) {
        FundBodies bodies = new FundBodies(facts.funds());
        UnspentOfFunds each = new UnspentOfFunds(facts, on, currency, bodies, past);
        return of(facts, each, clauses, sector, on, currency);
    }

    private static DryPowder of(
            PowderFacts facts,
            UnspentOfFunds each,
            List<Clause> clauses,
            String sector,
            LocalDate on,
            CurrencyCode currency) {
        Map<@Nullable String, List<Clause>> byFund = new HashMap<>();
        clauses.forEach(it -> byFund.computeIfAbsent(it.fund(), any -> new ArrayList<>()).add(it));
        Reach reach = Reach.of(facts.sectors(), sector);
        // Those of no fund in particular say the same of all.
        byFund.computeIfPresent(
                null,
                (none, general) ->
                        general.stream()
                                .filter(it -> MandateVerdict.isContext(it, "", on, reach))
                                .toList());
        List<FundPowder> funds =
                facts.funds().stream()
                        .sorted(Comparator.comparing(fund -> fund.slug()))
                        .flatMap(fund -> each.of(fund).stream())
                        .map(left -> judged(left, byFund, reach, on))
                        .toList();
        List<Share> shares =
                Arrays.stream(Verdict.values())
                        .map(verdict -> share(verdict, funds, currency))
                        .toList();
        return new DryPowder(sector, on, currency, total(funds, currency), shares);
    }

    private static FundPowder judged(
            Unspent left, Map<@Nullable String, List<Clause>> byFund, Reach reach, LocalDate on) {
        String fund = left.fund().slug();
        List<Clause> own = byFund.getOrDefault(fund, List.of());
        List<Clause> general = byFund.getOrDefault(null, List.of());
        return new FundPowder(
                left,
                MandateVerdict.of(
                        fund, reach, on, Stream.concat(own.stream(), general.stream()).toList()));
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
