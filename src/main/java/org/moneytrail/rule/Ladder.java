package org.moneytrail.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;

/** How far money got, over the rounds of scope ROUND: each rung is what got at least that far by validAt (R16). */
public final class Ladder {

    /**
     * One rung.
     *
     * @param conversion stated over the stated of the rung before, to four decimals; null where that is 0 or only a count
     */
    public record Step(Rung rung, MoneyTotal total, @Nullable BigDecimal conversion) {}

    private static final List<Rung> RUNGS = List.of(Rung.values());

    private final List<MoneyTotal.Sum> sums = new ArrayList<>(RUNGS.size());

    Ladder(CurrencyCode currency) {
        RUNGS.forEach(rung -> sums.add(MoneyTotal.in(currency)));
    }

    /** @param interests how many investors looked at what is asked for, of whom no money is known */
    static Ladder of(
            List<GrossItem> items,
            int interests,
            Parts parts,
            LocalDate validAt,
            CurrencyCode currency) {
        Ladder ladder = new Ladder(currency);
        for (GrossItem item : items) {
            ladder.climb(item, parts, validAt);
        }
        for (int i = 0; i < interests; i++) {
            ladder.sums.get(Rung.INTEREST.ordinal()).addUndisclosed();
        }
        return ladder;
    }

    void add(Ladder other) {
        for (int i = 0; i < sums.size(); i++) {
            sums.get(i).add(other.sums.get(i));
        }
    }

    void subtract(Ladder other) {
        for (int i = 0; i < sums.size(); i++) {
            sums.get(i).subtract(other.sums.get(i));
        }
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        MoneyTotal before = null;
        for (Rung rung : RUNGS) {
            MoneyTotal total = sums.get(rung.ordinal()).total();
            steps.add(new Step(rung, total, before == null ? null : conversion(before, total)));
            before = total;
        }
        return steps;
    }

    private void climb(GrossItem item, Parts parts, LocalDate validAt) {
        if (!(item.fact() instanceof FundingRound round) || round.scope() != RoundScope.ROUND) {
            return;
        }
        RoundStatus status = round.statusAt(validAt).orElse(RoundStatus.CANCELLED);
        if (status == RoundStatus.CANCELLED) {
            return;
        }
        // What was paid got at least as far as every rung below, whatever was told of its status.
        Rung highest = parts.anyPayment(round) ? Rung.DISBURSED : reached(status);
        for (Rung rung : RUNGS.subList(0, highest.ordinal() + 1)) {
            climb(sums.get(rung.ordinal()), rung, item, parts);
        }
    }

    private static Rung reached(RoundStatus status) {
        return status == RoundStatus.CLOSED
                ? Rung.CLOSED
                : status == RoundStatus.ANNOUNCED ? Rung.ANNOUNCED : Rung.RUMOURED;
    }

    /** Interest has no sum, only a count. */
    private static void climb(MoneyTotal.Sum sum, Rung rung, GrossItem item, Parts parts) {
        Cases amount = item.amount();
        boolean paid = rung == Rung.DISBURSED;
        if (paid && amount != null) {
            amount = parts.disbursed((FundingRound) item.fact(), item, amount);
        }
        if (rung == Rung.INTEREST || amount == null) {
            sum.addUndisclosed();
        } else {
            sum.add(amount, item.openEnded() && !paid);
        }
    }

    private static @Nullable BigDecimal conversion(MoneyTotal before, MoneyTotal here) {
        return before.stated().signum() == 0
                ? null
                : here.stated().divide(before.stated(), 4, RoundingMode.HALF_EVEN);
    }
}
