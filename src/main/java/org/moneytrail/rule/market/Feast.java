package org.moneytrail.rule.market;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.moneytrail.fact.ListedRaise;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.money.Cases;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.ExclusionReason;
import org.moneytrail.rule.Ladder;
import org.moneytrail.rule.ReportTally;
import org.moneytrail.rule.Rung;

/** Five kinds of money beside each other, never added (R24). */
public record Feast(
        FeastColumn marketValueGain,
        FeastColumn listedPrimaryRaises,
        FeastColumn internalSpend,
        FeastColumn announced,
        FeastColumn reached) {

    /**
     * @param market the concept stocks of the scope
     * @param report of the scope
     */
    public static Feast of(StockMarket market, ReportTally report, Window window) {
        return new Feast(
                gains(market, window),
                raises(market, window),
                internal(report),
                column(announced(report), "no round of the scope is told to have been announced"),
                column(
                        report.account().reached(),
                        "no money of the scope is documented as reached"));
    }

    /** Falls count against gains: it is what holders together gained. */
    private static FeastColumn gains(StockMarket market, Window window) {
        MoneyTotal.Sum sum = MoneyTotal.in(market.rates().currency());
        for (Listing listing : market.listings()) {
            Cases change =
                    StockChange.of(market.quotesOf(listing), window, market.rates()).change();
            if (change != null) {
                sum.add(change, false);
            }
        }
        int stocks = market.listings().size();
        return FeastColumn.of(
                sum.total(),
                stocks,
                stocks == 0
                        ? "no concept stock lies in the scope"
                        : "no concept stock of the scope is quoted twice in the window");
    }

    /** Only what was received; what was announced or given up is no money. */
    private static FeastColumn raises(StockMarket market, Window window) {
        Set<String> issuers =
                market.listings().stream().map(Listing::issuer).collect(Collectors.toSet());
        List<ListedRaise> told =
                market.raises().stream()
                        .filter(raise -> issuers.contains(raise.issuer()))
                        .filter(raise -> happened(raise, market))
                        .filter(raise -> window.contains(raise.effectiveOn()))
                        .toList();
        MoneyTotal.Sum sum = MoneyTotal.in(market.rates().currency());
        told.stream().filter(Feast::closed).forEach(raise -> add(sum, raise, market.rates()));
        return FeastColumn.of(
                sum.total(), told.size(), "no closed raise of a concept stock is documented");
    }

    private static boolean happened(ListedRaise raise, StockMarket market) {
        return raise.effectiveOn() == null || !raise.effectiveOn().last().isAfter(market.validAt());
    }

    private static boolean closed(ListedRaise raise) {
        return raise.statements().read(ListedRaise.Telling::status) == RoundStatus.CLOSED;
    }

    private static void add(MoneyTotal.Sum sum, ListedRaise raise, Rates rates) {
        MoneyRange amount = raise.statements().read(ListedRaise.Telling::amount);
        if (amount == null) {
            sum.addUndisclosed();
        } else {
            rates.convert(amount, raise.effectiveOn())
                    .ifPresentOrElse(
                            cases -> sum.add(cases, amount.openEnded()), sum::addUndisclosed);
        }
    }

    /** What firms spent on themselves, without the rows that restate single firms (R10, R11). */
    private static FeastColumn internal(ReportTally report) {
        MoneyTotal spent = report.account().exclusions().get(ExclusionReason.INTERNAL);
        return column(
                spent == null ? MoneyTotal.in(report.currency()).total() : spent,
                "no internal spending is documented for the scope; a scope of startups has none");
    }

    private static MoneyTotal announced(ReportTally report) {
        return report.ladder().stream()
                .filter(step -> step.rung() == Rung.ANNOUNCED)
                .map(Ladder.Step::total)
                .findFirst()
                .orElseThrow();
    }

    private static FeastColumn column(MoneyTotal total, String reason) {
        return FeastColumn.of(total, total.count(), reason);
    }
}
