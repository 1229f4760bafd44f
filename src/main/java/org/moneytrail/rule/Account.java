package org.moneytrail.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;

/**
 * What became of a set of items or of portions of items: in each of the three cases gross is what reached plus all that was
 * excluded (R13). An item counts once, however many of its portions are in the set.
 *
 * @param exclusions in R11's order, only reasons that occur; what each case takes off
 */
public record Account(
        MoneyTotal gross, MoneyTotal reached, Map<ExclusionReason, MoneyTotal> exclusions) {

    static Account ofItems(Collection<JudgedItem> items, CurrencyCode currency) {
        return of(
                items.stream()
                        .map(judged -> new Portion(judged.item(), Leg.NONE, judged.slices()))
                        .toList(),
                currency);
    }

    static Account of(Collection<Portion> portions, CurrencyCode currency) {
        Map<GrossItem, List<Portion>> byItem = new IdentityHashMap<>();
        portions.forEach(
                portion ->
                        byItem.computeIfAbsent(portion.item(), item -> new ArrayList<>())
                                .add(portion));
        Sums sums = new Sums(currency);
        byItem.values().forEach(sums::addItem);
        return sums.account();
    }

    private static final class Sums {

        private final CurrencyCode currency;
        private final MoneyTotal.Sum gross;
        private final MoneyTotal.Sum reached;
        private final Map<ExclusionReason, MoneyTotal.Sum> excluded =
                new EnumMap<>(ExclusionReason.class);

        Sums(CurrencyCode currency) {
            this.currency = currency;
            this.gross = MoneyTotal.in(currency);
            this.reached = MoneyTotal.in(currency);
        }

        void addItem(List<Portion> portions) {
            boolean disclosed = portions.stream().allMatch(Portion::disclosed);
            boolean open = portions.stream().anyMatch(Portion::openEnded);
            List<Slice> slices = portions.stream().flatMap(p -> p.slices().stream()).toList();
            add(gross, disclosed ? Portion.sum(slices) : null, open);
            Map<MoneyTotal.Sum, List<Slice>> byOutcome = new IdentityHashMap<>();
            for (Slice slice : slices) {
                byOutcome.computeIfAbsent(sum(slice.reason()), any -> new ArrayList<>()).add(slice);
            }
            byOutcome.forEach((sum, some) -> addOutcome(sum, some, open));
        }

        /** Parts have a bound of their own, so only what is whole or reached can be open (R6). */
        private void addOutcome(MoneyTotal.Sum sum, List<Slice> slices, boolean open) {
            boolean disclosed = slices.stream().allMatch(slice -> slice.amount() != null);
            boolean mayBeOpen = slices.stream().anyMatch(slice -> slice.whole() || slice.reached());
            add(sum, disclosed ? Portion.sum(slices) : null, open && mayBeOpen);
        }

        private MoneyTotal.Sum sum(@Nullable ExclusionReason reason) {
            return reason == null
                    ? reached
                    : excluded.computeIfAbsent(reason, any -> MoneyTotal.in(currency));
        }

        private static void add(MoneyTotal.Sum sum, @Nullable Cases amount, boolean open) {
            if (amount == null) {
                sum.addUndisclosed();
            } else {
                sum.add(amount, open);
            }
        }

        Account account() {
            Map<ExclusionReason, MoneyTotal> totals = new LinkedHashMap<>();
            excluded.forEach((reason, sum) -> totals.put(reason, sum.total()));
            return new Account(gross.total(), reached.total(), totals);
        }
    }
}
