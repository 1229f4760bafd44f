package org.moneytrail.rule.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.ClaimKind;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.SectorTree;

/**
 * A headline sum against what is documented as reached (R26).
 *
 * @param multiple the claim's stated sum over the reached stated sum, to two decimals; null where nothing stated reached
 * @param reached what the claim was measured with, in its currency; of an investor's claim that investor's legs
 * @param report of the claim's scope; null where there is nothing to measure
 */
public record FactCheck(
        Claim claim,
        ClaimVerdict verdict,
        boolean beyondCoverage,
        @Nullable BigDecimal multiple,
        ReasonCode reason,
        List<String> parameters,
        List<MarketStatistic> statistics,
        List<Claim> rivals,
        @Nullable MoneyTotal reached,
        @Nullable CapitalReport report) {

    /** The day of the claim: both clocks stand there unless asked otherwise. Its source caps it (R4). */
    public static Clocks clocksOf(Claim claim, LocalDate today) {
        PartialDate on = claim.claimedOn();
        LocalDate day = on == null ? today : on.last();
        return new Clocks(day, day);
    }

    public static FactCheck of(
            Claim claim,
            Talk talk,
            CapitalFacts facts,
            SectorTree sectors,
            Clocks clocks,
            Methodology methodology) {
        ClaimScope scope = new ClaimScope(told(claim), sectors);
        MoneyRange amount = told(claim).amount();
        if (told(claim).kind() == ClaimKind.PLAN) {
            return without(claim, ClaimVerdict.NOT_INVESTMENT, ReasonCode.PLANNED_MONEY);
        }
        if (told(claim).kind() == ClaimKind.INTERNAL) {
            return without(claim, ClaimVerdict.NOT_INVESTMENT, ReasonCode.INTERNAL_MONEY);
        }
        if (scope.isEmpty()) {
            return without(claim, ClaimVerdict.UNPROVEN, ReasonCode.NO_SCOPE);
        }
        if (amount == null || !facts.fx().currencies().contains(amount.currency())) {
            return without(claim, ClaimVerdict.UNPROVEN, ReasonCode.NO_SUM);
        }
        CapitalFacts others = OtherSources.than(claim).of(facts);
        Yardsticks yardsticks =
                scope.isAboutSectors()
                        ? Yardsticks.of(claim, talk, sectors, clocks)
                        : new Yardsticks(List.of(), List.of());
        return new Measured(claim, amount, scope, others, yardsticks, clocks, methodology).check();
    }

    static Claim.Telling told(Claim claim) {
        return claim.statements().first(any -> true).orElseThrow().telling();
    }

    private static FactCheck without(Claim claim, ClaimVerdict verdict, ReasonCode reason) {
        return new FactCheck(
                claim,
                verdict,
                reason == ReasonCode.NO_SCOPE,
                null,
                reason,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** The claim's stated sum, of mere words the low one (R6), over the reached one. */
    static @Nullable BigDecimal multiple(MoneyRange claimed, MoneyTotal reached) {
        return reached.stated().signum() == 0
                ? null
                : claimed.cases().stated().divide(reached.stated(), 2, RoundingMode.HALF_EVEN);
    }
}
