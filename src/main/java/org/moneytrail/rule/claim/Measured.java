package org.moneytrail.rule.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.Cases;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;

/** A claim with a sum and a scope, measured in the claim's own currency (R26). */
record Measured(
        Claim claim,
        MoneyRange amount,
        ClaimScope scope,
        CapitalFacts facts,
        Yardsticks yardsticks,
        Clocks clocks,
        Methodology methodology) {

    private record Finding(
            ClaimVerdict verdict, ReasonCode reason, boolean beyond, List<String> parameters) {}

    FactCheck check() {
        CapitalReport report = report(scope.inPeriod());
        MoneyTotal reached = reached(report);
        Finding finding = finding(amount.cases(), reached);
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

    private Finding finding(Cases claimed, MoneyTotal reached) {
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
        return aboveDocumented(currency, claimed.low(), reached);
    }

    /** Absence of data is no refutation: what is undisclosed, and what others measured, is asked first. */
    private Finding aboveDocumented(String currency, BigDecimal low, MoneyTotal reached) {
        if (reached.count() == 0) {
            return found(ClaimVerdict.UNPROVEN, ReasonCode.NOTHING_DOCUMENTED, true, currency, low);
        }
        BigDecimal atMost = reached.high();
        if (reached.undisclosed() > 0) {
            Optional<BigDecimal> largest = largestDisclosed();
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
        Optional<BigDecimal> largest =
                yardsticks.largest(facts.fx(), amount.currency(), clocks.validAt());
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

    /** The largest item of the scope that reached a startup, in any period. */
    private Optional<BigDecimal> largestDisclosed() {
        return report(scope.inAnyPeriod()).items().stream()
                .map(item -> item.reached().high())
                .filter(high -> high.signum() > 0)
                .max(Comparator.naturalOrder());
    }

    private CapitalReport report(CapitalScope asked) {
        return CapitalReport.of(facts, asked, clocks, methodology, amount.currency());
    }

    private MoneyTotal reached(CapitalReport report) {
        List<String> investors = scope.told().investors();
        return investors.isEmpty()
                ? report.account().reached()
                : InvestorLegs.of(investors, facts.funds()).reached(report);
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
