package org.moneytrail.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyPreset;
import org.moneytrail.rule.ReportLine;
import org.moneytrail.snapshot.Snapshots;

/** What the snapshot gives the rules to look at, and what the graph gives them, they judge alike. */
@QuarkusTest
class TwoSuppliersTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Clocks CLOCKS = new Clocks(DAY, DAY);
    private static final Methodology PRESS =
            Methodology.of(MethodologyPreset.PRESS, Methodology.Switches.NONE);

    @Inject CapitalFactsRepository repository;
    @Inject Snapshots snapshots;

    @BeforeEach
    void theSnapshotIsAtHand() {
        snapshots.current().await().atMost(LONGEST);
        assertThat(snapshots.now().await().atMost(LONGEST)).isPresent();
    }

    private void areJudgedAlike(Set<String> sectors, Set<String> startups) {
        CapitalFacts kept = repository.fetch(sectors, startups).await().atMost(LONGEST);
        CapitalFacts read = repository.read(sectors, startups).await().atMost(LONGEST);
        CapitalScope scope =
                new CapitalScope(
                        sectors.isEmpty() ? null : sectors,
                        startups.isEmpty() ? null : startups,
                        null,
                        null,
                        null);
        for (Methodology how : List.of(Methodology.STANDARD, PRESS)) {
            assertThat(shown(kept, scope, how)).isEqualTo(shown(read, scope, how));
        }
        assertThat(kept.organizations()).containsAllEntriesOf(profiles(read));
    }

    /** Totals and proof, down to every field that a source gave. */
    private static Map<String, Object> shown(
            CapitalFacts facts, CapitalScope scope, Methodology how) {
        CapitalReport report = CapitalReport.of(facts, scope, CLOCKS, how, CurrencyCode.CNY);
        Map<String, Object> shown = new TreeMap<>();
        shown.put("account", report.account());
        shown.put("ladder", report.ladder());
        shown.put("coverage", report.coverage());
        for (ReportLine line : ReportLine.of(report)) {
            shown.put(
                    line.key(),
                    Stream.concat(
                                    Stream.of(line.slice(), line.rule()),
                                    StatementView.of(
                                            "FundingRound:" + line.item().fact().slug(),
                                            line.item().fact().statements())
                                            .stream())
                            .map(Object::toString)
                            .toList());
        }
        return shown;
    }

    private static Map<String, OrganizationProfile> profiles(CapitalFacts facts) {
        return facts.organizations();
    }

    @Test
    void everyStartup() {
        var snapshot = snapshots.current().await().atMost(LONGEST);
        assertThat(snapshot.startups()).hasSizeGreaterThan(30);
        snapshot.startups().forEach(startup -> areJudgedAlike(Set.of(), Set.of(startup)));
    }

    @Test
    void severalStartupsTogether() {
        areJudgedAlike(Set.of(), Set.of("moonshot", "zhipu", "light-years-beyond", "baichuan"));
    }

    @Test
    void aSectorWithItsBudgets() {
        areJudgedAlike(Set.of("foundation-models"), Set.of());
        areJudgedAlike(Set.of("ai", "foundation-models", "ai-chips"), Set.of());
    }
}
