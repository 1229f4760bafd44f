package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.testsupport.BuiltInFacts;

/** Who paid, and whose money it was, on the built-in data (R17-R20). */
class LegsTest {

    private static final BuiltInFacts DATA = BuiltInFacts.INSTANCE;
    private static final LocalDate MID_2026 = LocalDate.parse("2026-06-30");

    private static CapitalReport report(MethodologyPreset preset, String... startups) {
        CapitalScope scope =
                startups.length == 0
                        ? new CapitalScope(DATA.sectors().subtree("ai"), null, null, null, null)
                        : new CapitalScope(null, Set.of(startups), null, null, null);
        return CapitalReport.of(
                DATA.facts(),
                scope,
                new Clocks(MID_2026, LocalDate.parse("2026-11-23")),
                Methodology.of(preset, Methodology.Switches.NONE),
                CurrencyCode.CNY);
    }

    @ParameterizedTest
    @EnumSource(MethodologyPreset.class)
    void theLegsOfEveryItemAddUpToItOutcomeByOutcome(MethodologyPreset preset) {
        CapitalReport report = report(preset);
        for (JudgedItem judged : report.items()) {
            assertThat(
                            byReason(
                                    report.legs().of(judged).stream()
                                            .flatMap(p -> p.slices().stream())
                                            .toList()))
                    .as(judged.item().fact().slug())
                    .isEqualTo(byReason(judged.slices()));
        }
    }

    private static Map<String, String> byReason(List<Slice> slices) {
        Map<String, Cases> sums = new HashMap<>();
        for (Slice slice : slices) {
            if (slice.amount() != null) {
                sums.merge(String.valueOf(slice.reason()), slice.amount(), Cases::plus);
            }
        }
        Map<String, String> text = new HashMap<>();
        sums.forEach((reason, sum) -> text.put(reason, text(sum)));
        text.values().removeIf("0 0 0"::equals);
        return text;
    }

    private static String text(Cases cases) {
        return plain(cases.low()) + " " + plain(cases.stated()) + " " + plain(cases.high());
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @EnumSource(GroupKey.class)
    void theGroupsOfEveryKeyAddUpToTheReport(GroupKey key) {
        CapitalReport report = report(MethodologyPreset.STANDARD);
        List<Grouping.Group> groups = Grouping.of(report, List.of(key), Map.of());
        assertThat(sum(groups.stream().map(g -> g.account().gross()).toList()))
                .isEqualTo(sum(List.of(report.account().gross())));
        assertThat(sum(groups.stream().map(g -> g.account().reached()).toList()))
                .isEqualTo(sum(List.of(report.account().reached())));
    }

    /** Each group is rounded by itself, so that the sum may be some cents off. */
    private static String sum(List<MoneyTotal> totals) {
        List<BigDecimal> sums = new ArrayList<>();
        sums.add(totals.stream().map(MoneyTotal::low).reduce(BigDecimal.ZERO, BigDecimal::add));
        sums.add(totals.stream().map(MoneyTotal::stated).reduce(BigDecimal.ZERO, BigDecimal::add));
        sums.add(totals.stream().map(MoneyTotal::high).reduce(BigDecimal.ZERO, BigDecimal::add));
        return sums.stream()
                .map(s -> s.setScale(0, RoundingMode.HALF_EVEN).toPlainString())
                .toList()
                .toString();
    }

    @Test
    void alibabasCloudCreditsComeOffAlibabasLeg() {
        CapitalReport report = report(MethodologyPreset.STANDARD, "moonshot");
        JudgedItem round = item(report, "ms-b");
        Portion alibaba =
                report.legs().of(round).stream()
                        .filter(
                                p ->
                                        p.leg().party() != null
                                                && p.leg().party().slug().equals("alibaba"))
                        .findFirst()
                        .orElseThrow();
        BigDecimal rate = new BigDecimal("7.1935");
        assertThat(amount(alibaba, ExclusionReason.IN_KIND).stated())
                .isEqualByComparingTo(new BigDecimal("400000000").multiply(rate));
        assertThat(amount(alibaba, null).stated())
                .isEqualByComparingTo(new BigDecimal("400000000").multiply(rate));
    }

    @Test
    void aPartInsideARoundIsALegOfThatRound() {
        CapitalReport report = report(MethodologyPreset.STANDARD, "moonshot");
        assertThat(report.legs().of(item(report, "ms-b")))
                .anyMatch(
                        p ->
                                p.leg().party() != null
                                        && p.leg().party().slug().equals("tianjin-jiushang-spv"));
    }

    @Test
    void aKnownTotalOfTwoIsNotHalved() {
        CapitalReport report = report(MethodologyPreset.PRESS, "zhipu");
        List<Portion> portions = report.legs().of(item(report, "zp-202507-pd"));
        assertThat(portions).hasSize(1);
        assertThat(portions.get(0).leg().kind()).isEqualTo(Leg.Kind.SYNDICATE);
        assertThat(portions.get(0).leg().members()).hasSize(2);
    }

    private static JudgedItem item(CapitalReport report, String slug) {
        return report.items().stream()
                .filter(judged -> judged.item().fact().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Cases amount(Portion portion, ExclusionReason reason) {
        return portion.slices().stream()
                .filter(slice -> slice.reason() == reason)
                .map(Slice::amount)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moonshot",
                "zhipu",
                "minimax",
                "baichuan",
                "moore-threads",
                "metax",
                "biren",
                "galbot",
                "shengshu"
            })
    void whatEntersANodeOfATraceLeavesIt(String startup) {
        CapitalReport report = report(MethodologyPreset.STANDARD, startup);
        MoneyTrace trace =
                MoneyTrace.of(
                        report, new PartyRef(PartyRef.Kind.ORGANIZATION, startup, startup), 8, 500);
        Map<String, Cases> in = new HashMap<>();
        Map<String, Cases> out = new HashMap<>();
        for (MoneyTrace.Link link : trace.links()) {
            in.merge(link.target(), link.amount(), Cases::plus);
            out.merge(link.source(), link.amount(), Cases::plus);
        }
        in.forEach(
                (key, amount) -> {
                    if (out.containsKey(key)) {
                        assertThat(text(amount)).as(key).isEqualTo(text(out.get(key)));
                    }
                });
        assertThat(text(in.get("Startup:" + startup))).isEqualTo(text(reached(report)));
    }

    private static Cases reached(CapitalReport report) {
        Cases sum = Cases.ZERO;
        for (JudgedItem judged : report.items()) {
            sum = sum.plus(judged.reached());
        }
        return sum;
    }
}
