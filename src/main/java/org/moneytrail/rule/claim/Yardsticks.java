package org.moneytrail.rule.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.ClaimKind;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.rule.SectorTree;

/** Independent measures of what a claim about sectors speaks of (R26): statistics, and what other parties claim. */
public record Yardsticks(List<MarketStatistic> statistics, List<Claim> claims) {

    static Yardsticks of(Claim claim, Talk talk, SectorTree tree, Clocks clocks) {
        Claim.Telling asked = FactCheck.told(claim);
        OtherSources others = OtherSources.than(claim);
        List<MarketStatistic> statistics =
                talk.statistics().stream()
                        .map(statistic -> statistic.knownAt(clocks.knownAt()))
                        .filter(Objects::nonNull)
                        .filter(others::tell)
                        .filter(statistic -> told(statistic).amount() != null)
                        .filter(statistic -> measures(told(statistic), asked, tree))
                        .sorted(Comparator.comparing(MarketStatistic::slug))
                        .toList();
        List<Claim> claims =
                talk.claims().stream()
                        .map(other -> other.knownAt(clocks.knownAt()))
                        .filter(Objects::nonNull)
                        .filter(others::tell)
                        .filter(other -> isIndependent(FactCheck.told(other), asked, tree))
                        .sorted(Comparator.comparing(Claim::slug))
                        .toList();
        return new Yardsticks(statistics, claims);
    }

    private static MarketStatistic.Telling told(MarketStatistic statistic) {
        return statistic.statements().first(any -> true).orElseThrow().telling();
    }

    private static boolean measures(
            MarketStatistic.Telling statistic, Claim.Telling asked, SectorTree tree) {
        return Objects.equals(statistic.region(), asked.region())
                && covers(tree, statistic.sectors(), asked.sectors())
                && matches(statistic.periodFrom(), statistic.periodTo(), asked);
    }

    /** What speaks of single startups or investors measures no sector, and a retelling measures nothing anew. */
    private static boolean isIndependent(
            Claim.Telling other, Claim.Telling asked, SectorTree tree) {
        return other.kind() == ClaimKind.INVESTMENT
                && other.amount() != null
                && other.startups().isEmpty()
                && other.investors().isEmpty()
                && !Objects.equals(other.claimant(), asked.claimant())
                && !isRetelling(other, asked)
                && Objects.equals(other.region(), asked.region())
                && covers(tree, other.sectors(), asked.sectors())
                && matches(other.periodFrom(), other.periodTo(), asked);
    }

    private static boolean isRetelling(Claim.Telling other, Claim.Telling asked) {
        MoneyRange a = other.amount();
        MoneyRange b = asked.amount();
        return a != null
                && b != null
                && !a.differsFrom(b)
                && Objects.equals(other.periodFrom(), asked.periodFrom())
                && Objects.equals(other.periodTo(), asked.periodTo());
    }

    private static boolean covers(SectorTree tree, List<String> wider, List<String> asked) {
        return !asked.isEmpty() && ClaimScope.covered(tree, wider).containsAll(asked);
    }

    /** Its period covers the claim's, or lies within it. */
    private static boolean matches(
            @Nullable LocalDate from, @Nullable LocalDate to, Claim.Telling asked) {
        return contains(from, to, asked.periodFrom(), asked.periodTo())
                || contains(asked.periodFrom(), asked.periodTo(), from, to);
    }

    private static boolean contains(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        return (from == null || (first != null && !first.isBefore(from)))
                && (to == null || (last != null && !last.isAfter(to)));
    }

    /** The largest of them; empty where there is none. */
    Optional<BigDecimal> largest(FxTable fx, CurrencyCode currency, LocalDate validAt) {
        Stream<BigDecimal> published =
                statistics.stream()
                        .flatMap(s -> high(told(s).amount(), told(s).periodTo(), fx, currency));
        Stream<BigDecimal> claimed =
                claims.stream()
                        .map(FactCheck::told)
                        .flatMap(
                                c ->
                                        high(
                                                c.amount(),
                                                c.periodTo() == null ? validAt : c.periodTo(),
                                                fx,
                                                currency));
        return Stream.concat(published, claimed).max(Comparator.naturalOrder());
    }

    private static Stream<BigDecimal> high(
            @Nullable MoneyRange amount,
            @Nullable LocalDate day,
            FxTable fx,
            CurrencyCode currency) {
        return amount == null || day == null
                ? Stream.empty()
                : fx
                        .conversion(amount.currency(), currency, day, false)
                        .map(rate -> rate.apply(amount.cases()).high())
                        .stream();
    }
}
