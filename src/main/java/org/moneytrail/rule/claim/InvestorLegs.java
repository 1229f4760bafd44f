package org.moneytrail.rule.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.Leg;
import org.moneytrail.rule.Portion;
import org.moneytrail.rule.Slice;
import org.moneytrail.rule.Tally;

/** What reached startups from some investors: their sized legs, and at most the syndicates in which they stand (R17). */
public record InvestorLegs(Set<String> investors) {

    /** What of them is added up over startups. */
    public static final class Sum implements Tally<Sum> {

        private final CurrencyCode currency;
        private final MoneyTotal.Sum sum;

        public Sum(CurrencyCode currency) {
            this.currency = currency;
            this.sum = MoneyTotal.in(currency);
        }

        @Override
        public void add(Sum other) {
            sum.add(other.sum);
        }

        @Override
        public void subtract(Sum other) {
            sum.subtract(other.sum);
        }

        @Override
        public Sum copy() {
            Sum copy = new Sum(currency);
            copy.add(this);
            return copy;
        }

        @Override
        public int weight() {
            return 500;
        }

        public MoneyTotal total() {
            return sum.total();
        }
    }

    /** An organization and a fund that are one body are one investor (R19). */
    public static InvestorLegs of(Collection<String> investors, Collection<FundProfile> funds) {
        Set<String> all = new HashSet<>(investors);
        for (FundProfile fund : funds) {
            String body = fund.body();
            if (body != null && (investors.contains(body) || investors.contains(fund.slug()))) {
                all.add(body);
                all.add(fund.slug());
            }
        }
        return new InvestorLegs(all);
    }

    public Sum of(CapitalReport report) {
        Sum legs = new Sum(report.currency());
        report.portions().forEach(portion -> add(legs.sum, portion));
        return legs;
    }

    private void add(MoneyTotal.Sum sum, Portion portion) {
        boolean sized = portion.leg().party() != null && isOurs(portion.leg());
        boolean shared =
                portion.leg().members().stream().anyMatch(m -> investors.contains(m.slug()));
        List<Slice> reached = portion.slices().stream().filter(Slice::reached).toList();
        if (reached.isEmpty() || !(sized || shared)) {
            return;
        }
        Cases all = Cases.ZERO;
        for (Slice slice : reached) {
            Cases amount = slice.amount();
            if (amount == null) {
                sum.addUndisclosed();
                return;
            }
            all = all.plus(amount);
        }
        // An unsized leg is anything between nothing and all of its syndicate.
        sum.add(
                sized ? all : new Cases(Cases.ZERO.low(), Cases.ZERO.stated(), all.high()),
                !sized && portion.item().openEnded());
    }

    private boolean isOurs(Leg leg) {
        return leg.party() != null && investors.contains(leg.party().slug());
    }
}
