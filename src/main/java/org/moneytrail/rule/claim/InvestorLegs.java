package org.moneytrail.rule.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.money.Cases;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.Leg;
import org.moneytrail.rule.Portion;
import org.moneytrail.rule.Slice;

/** What reached startups from some investors: their sized legs, and at most the syndicates in which they stand (R17). */
record InvestorLegs(Set<String> investors) {

    /** An organization and a fund that are one body are one investor (R19). */
    static InvestorLegs of(List<String> investors, List<FundProfile> funds) {
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

    MoneyTotal reached(CapitalReport report) {
        MoneyTotal.Sum sum = MoneyTotal.in(report.currency());
        report.portions().forEach(portion -> add(sum, portion));
        return sum.total();
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
