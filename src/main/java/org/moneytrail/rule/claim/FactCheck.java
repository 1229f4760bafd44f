package org.moneytrail.rule.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.ClaimKind;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.ReportTally;
import org.moneytrail.rule.SectorTree;

/**
 * A headline sum against what is documented as reached (R26).
 *
 * @param multiple the claim's stated sum over the reached stated sum, to two decimals; null where nothing stated reached
 * @param reached what the claim was measured with, in its currency; of an investor's claim that investor's legs
 * @param report of the claim's scope and period; null where there is nothing to measure
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
        @Nullable ReportTally report) {

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
        return atOnce(claim, sectors, facts.fx())
                .orElseGet(
                        () ->
                                measured(claim, talk, sectors, clocks, methodology, facts.fx())
                                        .check(facts));
    }

    /** What needs no measuring; empty for a claim with a sum and a scope. */
    public static Optional<FactCheck> atOnce(Claim claim, SectorTree sectors, FxTable fx) {
        Claim.Telling told = told(claim);
        MoneyRange amount = told.amount();
        if (told.kind() == ClaimKind.PLAN) {
            return without(claim, ClaimVerdict.NOT_INVESTMENT, ReasonCode.PLANNED_MONEY);
        }
        if (told.kind() == ClaimKind.INTERNAL) {
            return without(claim, ClaimVerdict.NOT_INVESTMENT, ReasonCode.INTERNAL_MONEY);
        }
        if (new ClaimScope(told, sectors).isEmpty()) {
            return without(claim, ClaimVerdict.UNPROVEN, ReasonCode.NO_SCOPE);
        }
        return amount == null || !fx.currencies().contains(amount.currency())
                ? without(claim, ClaimVerdict.UNPROVEN, ReasonCode.NO_SUM)
                : Optional.empty();
    }

    /** @param claim one that has a sum and a scope */
    public static Measured measured(
            Claim claim,
            Talk talk,
            SectorTree sectors,
            Clocks clocks,
            Methodology methodology,
            FxTable fx) {
        Claim.Telling told = told(claim);
        ClaimScope scope = new ClaimScope(told, sectors);
        Yardsticks yardsticks =
                scope.isAboutSectors()
                        ? Yardsticks.of(claim, talk, sectors, clocks)
                        : new Yardsticks(List.of(), List.of());
        MoneyRange amount = Objects.requireNonNull(told.amount(), claim.slug());
        return new Measured(claim, amount, scope, yardsticks, clocks, methodology, fx);
    }

    static Claim.Telling told(Claim claim) {
        return claim.statements().first(any -> true).orElseThrow().telling();
    }

    private static Optional<FactCheck> without(
            Claim claim, ClaimVerdict verdict, ReasonCode reason) {
        return Optional.of(
                new FactCheck(
                        claim,
                        verdict,
                        reason == ReasonCode.NO_SCOPE,
                        null,
                        reason,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    /** The claim's stated sum, of mere words the low one (R6), over the reached one. */
    static @Nullable BigDecimal multiple(MoneyRange claimed, MoneyTotal reached) {
        return reached.stated().signum() == 0
                ? null
                : claimed.cases().stated().divide(reached.stated(), 2, RoundingMode.HALF_EVEN);
    }
}
