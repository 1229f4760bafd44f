package org.moneytrail.rule.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.Cases;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.ReportTally;

/** A claim with a sum and a scope, measured in the claim's own currency (R26). */
public record Measured(
        Claim claim,
        MoneyRange amount,
        ClaimScope scope,
        Yardsticks yardsticks,
        Clocks clocks,
        Methodology methodology,
        FxTable fx) {

    private record Finding(
            ClaimVerdict verdict, ReasonCode reason, boolean beyond, List<String> parameters) {}

    /** What is documented of the claim's scope in its period, asked without its own sources. */
    public CapitalQuestion inPeriod() {
        return question(scope.inPeriod());
    }

    /** The same in any period, where the largest item is looked for. */
    public CapitalQuestion inAnyPeriod() {
        return question(scope.inAnyPeriod());
    }

    private CapitalQuestion question(CapitalScope asked) {
        return new CapitalQuestion(asked, clocks, methodology, amount.currency());
    }

    public OtherSources others() {
        return OtherSources.than(claim);
    }

    /** Slugs of those whose legs are measured; none for all. */
    public List<String> investors() {
        return scope.told().investors();
    }

    /** Whether the verdict depends on the largest item that reached a startup. */
    public boolean wantsLargest(MoneyTotal reached) {
        return reached.undisclosed() > 0
                && amount.cases().low().compareTo(reached.high()) > 0
                && amount.cases().high().compareTo(reached.low()) >= 0;
    }

    FactCheck check(CapitalFacts facts) {
        CapitalFacts told = others().of(facts);
        CapitalReport report = inPeriod().report(told);
        MoneyTotal reached =
                investors().isEmpty()
                        ? report.account().reached()
                        : InvestorLegs.of(investors(), facts.funds()).of(report).total();
        Optional<BigDecimal> largest =
                wantsLargest(reached) ? largest(inAnyPeriod().report(told)) : Optional.empty();
        return check(report.tally(), reached, largest);
    }

    private static Optional<BigDecimal> largest(CapitalReport report) {
        return report.items().stream()
                .map(item -> item.reached().high())
                .filter(high -> high.signum() > 0)
                .max(Comparator.naturalOrder());
    }

    /**
     * @param report of the period
     * @param reached what the claim is measured with
     * @param largest the largest item of the scope that reached a startup, in any period, where that is wanted
     */
    public FactCheck check(ReportTally report, MoneyTotal reached, Optional<BigDecimal> largest) {
        Finding finding = finding(amount.cases(), reached, largest);
        return new FactCheck(
                claim,
                finding.verdict(),
                finding.beyond(),
                FactCheck.multiple(amount, reached),
                finding.reason(),
                finding.parameters(),
                yardsticks.statistics(),
                yardsticks.claims(),
                reached,
                report);
    }

    private Finding finding(Cases claimed, MoneyTotal reached, Optional<BigDecimal> largest) {
        String currency = amount.currency().code();
        if (claimed.high().compareTo(reached.low()) < 0) {
            return found(
                    ClaimVerdict.UNDERSTATED,
                    ReasonCode.BELOW_DOCUMENTED,
                    false,
                    currency,
                    claimed.high(),
                    reached.low());
        }
        if (claimed.low().compareTo(reached.high()) <= 0) {
            return found(
                    ClaimVerdict.SUPPORTED,
                    ReasonCode.RANGES_OVERLAP,
                    false,
                    currency,
                    claimed.low(),
                    claimed.high(),
                    reached.low(),
                    reached.high());
        }
        return aboveDocumented(currency, claimed.low(), reached, largest);
    }

    /** Absence of data is no refutation: what is undisclosed, and what others measured, is asked first. */
    private Finding aboveDocumented(
            String currency, BigDecimal low, MoneyTotal reached, Optional<BigDecimal> largest) {
        if (reached.count() == 0) {
            return found(ClaimVerdict.UNPROVEN, ReasonCode.NOTHING_DOCUMENTED, true, currency, low);
        }
        BigDecimal atMost = reached.high();
        if (reached.undisclosed() > 0) {
            BigDecimal missing = BigDecimal.valueOf(reached.undisclosed());
            atMost = atMost.add(largest.orElse(BigDecimal.ZERO).multiply(missing));
            if (largest.isEmpty() || low.compareTo(atMost) <= 0) {
                return found(
                        ClaimVerdict.UNPROVEN,
                        ReasonCode.UNDISCLOSED_COULD_FILL,
                        false,
                        missing.toPlainString(),
                        currency,
                        largest.orElse(BigDecimal.ZERO),
                        low);
            }
        }
        return scope.isAboutSectors()
                ? againstYardsticks(currency, low, atMost)
                : found(
                        ClaimVerdict.REFUTED,
                        ReasonCode.ABOVE_DOCUMENTED,
                        false,
                        currency,
                        low,
                        atMost);
    }

    private Finding againstYardsticks(String currency, BigDecimal low, BigDecimal atMost) {
        Optional<BigDecimal> largest = yardsticks.largest(fx, amount.currency(), clocks.validAt());
        if (largest.isEmpty()) {
            return found(
                    ClaimVerdict.UNPROVEN, ReasonCode.NO_YARDSTICK, true, currency, low, atMost);
        }
        return low.compareTo(largest.get()) > 0
                ? found(
                        ClaimVerdict.REFUTED,
                        ReasonCode.ABOVE_ALL_YARDSTICKS,
                        false,
                        currency,
                        low,
                        atMost,
                        largest.get())
                : found(
                        ClaimVerdict.UNPROVEN,
                        ReasonCode.YARDSTICK_AS_LARGE,
                        true,
                        currency,
                        low,
                        largest.get());
    }

    private static Finding found(
            ClaimVerdict verdict, ReasonCode reason, boolean beyond, Object... parameters) {
        return new Finding(
                verdict, reason, beyond, Stream.of(parameters).map(Measured::text).toList());
    }

    private static String text(Object parameter) {
        return parameter instanceof BigDecimal number
                ? new Cases(number, number, number)
                        .rounded()
                        .stated()
                        .stripTrailingZeros()
                        .toPlainString()
                : parameter.toString();
    }
}
