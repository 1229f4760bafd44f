package org.moneytrail.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.CurrencyCode;

/**
 * Which money actually reached startups, and what stopped the rest (R10-R16): the totals, and as their proof every item with
 * its outcomes.
 *
 * @param items by effective date, undated last, then by slug
 */
public record CapitalReport(
        Clocks clocks,
        Methodology methodology,
        CurrencyCode currency,
        Account account,
        List<Ladder.Step> ladder,
        Coverage coverage,
        List<JudgedItem> items) {

    public static CapitalReport of(
            CapitalFacts all,
            CapitalScope scope,
            Clocks clocks,
            Methodology methodology,
            CurrencyCode currency) {
        CapitalFacts facts = all.knownAt(clocks.knownAt());
        Valuation valuation = new Valuation(facts.fx(), currency, clocks.validAt());
        Gross gross = Gross.of(facts, scope, clocks, valuation);
        List<GrossItem> selected =
                gross.items().stream().filter(item -> selects(scope, item)).toList();
        Judge judge = new Judge(facts, gross, valuation, methodology);
        Aggregates aggregates =
                new Aggregates(
                        judge, methodology, clocks.validAt(), scope, gross.items(), selected);
        List<JudgedItem> items = new ArrayList<>();
        for (GrossItem item : selected) {
            items.add(Judge.isAggregate(item) ? aggregates.judge(item) : judge.judge(item));
        }
        items.sort(ORDER);
        Account account = Account.of(items, currency);
        return new CapitalReport(
                clocks,
                methodology,
                currency,
                account,
                Ladder.of(selected, judge.parts(), clocks.validAt(), currency),
                coverage(scope, gross, selected, account),
                List.copyOf(items));
    }

    private static final Comparator<JudgedItem> ORDER =
            Comparator.comparing(
                            (JudgedItem judged) -> lastDay(judged.item().effectiveOn()),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(judged -> judged.item().fact().slug())
                    .thenComparing(judged -> judged.item().fact().getClass().getSimpleName());

    private static java.time.@Nullable LocalDate lastDay(@Nullable PartialDate date) {
        return date == null ? null : date.last();
    }

    private static boolean selects(CapitalScope scope, GrossItem item) {
        PartialDate date = item.effectiveOn();
        return date == null ? !scope.hasWindow() : scope.contains(date.last());
    }

    private static Coverage coverage(
            CapitalScope scope, Gross gross, List<GrossItem> selected, Account account) {
        int undated = 0;
        int imprecise = 0;
        for (GrossItem item : gross.all()) {
            PartialDate date = item.effectiveOn();
            if (scope.hasWindow() && date == null) {
                undated++;
            } else if (date != null && scope.straddledBy(date)) {
                imprecise++;
            }
        }
        int approximate = (int) selected.stream().filter(GrossItem::approximate).count();
        int unconvertible =
                (int) gross.unconvertible().stream().filter(i -> selects(scope, i)).count();
        return new Coverage(
                account.gross().undisclosed(),
                account.gross().openEnded(),
                undated,
                imprecise,
                unconvertible,
                approximate);
    }
}
