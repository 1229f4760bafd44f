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

/** The unrounded sums behind an account. */
final class AccountSum {

    private final CurrencyCode currency;
    private final MoneyTotal.Sum gross;
    private final MoneyTotal.Sum reached;
    private final Map<ExclusionReason, MoneyTotal.Sum> excluded =
            new EnumMap<>(ExclusionReason.class);

    AccountSum(CurrencyCode currency) {
        this.currency = currency;
        this.gross = MoneyTotal.in(currency);
        this.reached = MoneyTotal.in(currency);
    }

    /** An item counts once, however many of its portions are given. */
    static AccountSum of(Collection<Portion> portions, CurrencyCode currency) {
        // By identity: hashing all that is told of an item costs more than judging it.
        Map<GrossItem, List<Portion>> byItem = new IdentityHashMap<>();
        portions.forEach(
                portion ->
                        byItem.computeIfAbsent(portion.item(), item -> new ArrayList<>(2))
                                .add(portion));
        AccountSum sums = new AccountSum(currency);
        byItem.values().forEach(sums::addItem);
        return sums;
    }

    private void addItem(List<Portion> portions) {
        boolean open = false;
        List<Slice> slices = new ArrayList<>();
        for (Portion portion : portions) {
            open |= portion.openEnded();
            slices.addAll(portion.slices());
        }
        add(gross, amount(slices), open);
        if (slices.size() == 1) {
            addOutcome(sum(slices.get(0).reason()), slices, open);
            return;
        }
        Map<MoneyTotal.Sum, List<Slice>> byOutcome = new IdentityHashMap<>();
        for (Slice slice : slices) {
            byOutcome.computeIfAbsent(sum(slice.reason()), any -> new ArrayList<>()).add(slice);
        }
        boolean anyBound = open;
        byOutcome.forEach((sum, some) -> addOutcome(sum, some, anyBound));
    }

    /** Parts have a bound of their own, so only what is whole or reached can be open (R6). */
    private static void addOutcome(MoneyTotal.Sum sum, List<Slice> slices, boolean open) {
        boolean mayBeOpen = false;
        for (Slice slice : slices) {
            mayBeOpen |= slice.whole() || slice.reached();
        }
        add(sum, amount(slices), open && mayBeOpen);
    }

    /** Null where one of them is undisclosed. */
    private static @Nullable Cases amount(List<Slice> slices) {
        Cases sum = null;
        for (Slice slice : slices) {
            Cases amount = slice.amount();
            if (amount == null) {
                return null;
            }
            sum = sum == null ? amount : sum.plus(amount);
        }
        return sum == null ? Cases.ZERO : sum;
    }

    private static void add(MoneyTotal.Sum sum, @Nullable Cases amount, boolean open) {
        if (amount == null) {
            sum.addUndisclosed();
        } else {
            sum.add(amount, open);
        }
    }

    private MoneyTotal.Sum sum(@Nullable ExclusionReason reason) {
        return reason == null
                ? reached
                : excluded.computeIfAbsent(reason, any -> MoneyTotal.in(currency));
    }

    void add(AccountSum other) {
        gross.add(other.gross);
        reached.add(other.reached);
        other.excluded.forEach((reason, sum) -> sum(reason).add(sum));
    }

    void subtract(AccountSum other) {
        gross.subtract(other.gross);
        reached.subtract(other.reached);
        other.excluded.forEach((reason, sum) -> sum(reason).subtract(sum));
        excluded.values().removeIf(MoneyTotal.Sum::isEmpty);
    }

    boolean isEmpty() {
        return gross.isEmpty();
    }

    int undisclosed() {
        return gross.undisclosed();
    }

    int openEnded() {
        return gross.openEnded();
    }

    int reasons() {
        return excluded.size();
    }

    Account account() {
        Map<ExclusionReason, MoneyTotal> totals = new LinkedHashMap<>();
        excluded.forEach((reason, sum) -> totals.put(reason, sum.total()));
        return new Account(gross.total(), reached.total(), totals);
    }
}
