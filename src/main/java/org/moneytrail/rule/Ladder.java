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

    private Ladder() {}

    /** @param interests how many investors looked at what is asked for, of whom no money is known */
    static List<Step> of(
            List<GrossItem> items,
            int interests,
            Parts parts,
            LocalDate validAt,
            CurrencyCode currency) {
        List<Step> steps = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            MoneyTotal.Sum sum = MoneyTotal.in(currency);
            items.stream()
                    .filter(item -> gotAsFarAs(rung, item, parts, validAt))
                    .forEach(item -> climb(sum, rung, item, parts));
            for (int i = 0; rung == Rung.INTEREST && i < interests; i++) {
                sum.addUndisclosed();
            }
            Step before = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            MoneyTotal total = sum.total();
            steps.add(
                    new Step(
                            rung,
                            total,
                            before == null ? null : conversion(before.total(), total)));
        }
        return steps;
    }

    private static boolean gotAsFarAs(Rung rung, GrossItem item, Parts parts, LocalDate validAt) {
        if (!(item.fact() instanceof FundingRound round) || round.scope() != RoundScope.ROUND) {
            return false;
        }
        RoundStatus status = round.statusAt(validAt).orElse(RoundStatus.CANCELLED);
        if (status == RoundStatus.CANCELLED) {
            return false;
        }
        // What was paid got at least as far as every rung below, whatever was told of its status.
        return reached(status).compareTo(rung) >= 0 || parts.anyPayment(round);
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
