package org.moneytrail.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.GroupKey;
import org.moneytrail.rule.Grouping;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyPreset;
import org.moneytrail.rule.ProofLines;
import org.moneytrail.rule.ReportLine;
import org.moneytrail.rule.ReportTally;
import org.moneytrail.snapshot.Dossier;
import org.moneytrail.snapshot.NextSnapshot;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.testsupport.BuiltInSnapshot;

/** Sums that are kept say what the rules say of all facts at once. */
class TalliesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Snapshot BUILT_IN = BuiltInSnapshot.INSTANCE;

    private static final List<List<GroupKey>> GROUPS =
            List.of(
                    List.of(GroupKey.ORIGIN_KIND),
                    List.of(GroupKey.INVESTOR, GroupKey.YEAR),
                    List.of(GroupKey.SECTOR, GroupKey.FUND_CURRENCY));

    private final TallyPool pool = new TallyPool();
    private final Tallies tallies = new Tallies(pool);

    @AfterEach
    void stop() {
        pool.stop();
    }

    static Stream<CapitalQuestion> questions() {
        List<CapitalQuestion> all = new ArrayList<>();
        for (MethodologyPreset preset : MethodologyPreset.values()) {
            for (String day : List.of("2023-07-10", "2026-11-23")) {
                for (CapitalScope scope : scopes()) {
                    all.add(
                            new CapitalQuestion(
                                    scope,
                                    new Clocks(LocalDate.parse(day), LocalDate.parse(day)),
                                    Methodology.of(preset, Methodology.Switches.NONE),
                                    new CurrencyCode(all.size() % 2 == 0 ? "CNY" : "USD")));
                }
            }
        }
        return all.stream();
    }

    private static List<CapitalScope> scopes() {
        Set<String> ai = BUILT_IN.sectors().tree().subtree("ai");
        LocalDate from = LocalDate.parse("2023-01-01");
        LocalDate to = LocalDate.parse("2023-12-31");
        return List.of(
                new CapitalScope(ai, null, null, null, null),
                new CapitalScope(ai, null, "CN", from, to),
                new CapitalScope(null, null, null, null, to),
                new CapitalScope(ai, null, null, null, null, Set.of("Organization:alibaba")),
                new CapitalScope(null, null, null, from, null, Set.of("Organization:tencent")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theSumIsTheReportOverAllFacts(CapitalQuestion question) {
        assertSame(BUILT_IN, question);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatIsWorkedOutTogetherIsTheReportOverAllFacts(CapitalQuestion question) {
        Set<Measure.OfReport<?>> all = new LinkedHashSet<>();
        GROUPS.forEach(keys -> all.add(new Measure.Groups(keys)));
        all.add(new Measure.Totals());
        all.add(new Measure.Lines());
        tallies.expect(question, Set.of(), all);
        assertSame(BUILT_IN, question);
        assertSame(
                NextSnapshot.of(
                        BUILT_IN, Map.of("moonshot", withoutARound(BUILT_IN.dossier("moonshot")))),
                question);
    }

    @Test
    void aStartupIsJudgedOnceForAllThatIsExpectedAndNotKnown() {
        CapitalQuestion question = questions().findFirst().orElseThrow();
        Seen known = Seen.nothing("known");
        Seen one = Seen.nothing("one");
        Seen other = Seen.nothing("other");
        ask(BUILT_IN, question, known);
        int all = known.reports().size();
        tallies.expect(question, Set.of(), Set.of(known, one, other));
        ask(BUILT_IN, question, one);
        ask(BUILT_IN, question, other);
        ask(BUILT_IN, question, known);
        assertThat(one.reports()).hasSize(all).isEqualTo(other.reports());
        assertThat(known.reports()).hasSize(all).doesNotContainAnyElementsOf(one.reports());
    }

    private void assertSame(Snapshot snapshot, CapitalQuestion question) {
        CapitalReport whole = question.report(snapshot.facts());
        ReportTally sum = ask(snapshot, question, new Measure.Totals());
        assertThat(sum.account()).isEqualTo(whole.account());
        assertThat(sum.ladder()).isEqualTo(whole.ladder());
        assertThat(sum.coverage()).isEqualTo(whole.coverage());
        for (List<GroupKey> keys : GROUPS) {
            assertThat(ask(snapshot, question, new Measure.Groups(keys)).groups(Map.of()))
                    .isEqualTo(Grouping.of(whole, keys, Map.of()));
        }
        ProofLines lines = ask(snapshot, question, new Measure.Lines());
        assertThat(IntStream.range(0, lines.size()).mapToObj(lines::key))
                .containsExactlyElementsOf(
                        ReportLine.of(whole).stream().map(ReportLine::key).toList());
    }

    private <T extends org.moneytrail.rule.Tally<T>> T ask(
            Snapshot snapshot, CapitalQuestion question, Measure<T> measure) {
        return tallies.of(snapshot, new TallyQuestion<>(question, Set.of(), measure))
                .await()
                .atMost(SOON);
    }

    @Test
    void afterAWriteOnlyWhatItConcernsIsJudgedAnew() {
        CapitalQuestion question = questions().findFirst().orElseThrow();
        Counted counted = new Counted(new AtomicInteger());
        assertSame(BUILT_IN, question);
        ask(BUILT_IN, question, counted);
        int all = counted.judged().getAndSet(0);
        Snapshot now = BUILT_IN;
        for (String startup : List.of("moonshot", "zhipu", "01ai", "moonshot")) {
            now = NextSnapshot.of(now, Map.of(startup, withoutARound(now.dossier(startup))));
            assertSame(now, question);
            ask(now, question, counted);
        }
        assertThat(counted.judged().get()).isPositive().isLessThan(all);
    }

    private static Dossier withoutARound(Dossier told) {
        return new Dossier.Plain(
                told.rounds().subList(1, told.rounds().size()),
                told.acquisitions(),
                told.holdings(),
                told.roles(),
                told.interests());
    }

    @Test
    void whoeverAsksOfAnOlderSnapshotIsToldOfThatOne() {
        CapitalQuestion question = questions().findFirst().orElseThrow();
        Snapshot next =
                NextSnapshot.of(
                        BUILT_IN, Map.of("moonshot", withoutARound(BUILT_IN.dossier("moonshot"))));
        assertSame(next, question);
        assertSame(BUILT_IN, question);
    }

    @Test
    void manyWhoAskTheSameWaitForOneSum() throws InterruptedException {
        Counted counted = new Counted(new AtomicInteger());
        CapitalQuestion question = questions().findFirst().orElseThrow();
        CountDownLatch answers = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            tallies.of(BUILT_IN, new TallyQuestion<>(question, Set.of(), counted))
                    .subscribe()
                    .with(sum -> answers.countDown());
        }
        assertThat(answers.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(counted.judged().get()).isLessThanOrEqualTo(BUILT_IN.startups().size() + 1);
    }

    @Test
    void whatNobodyWaitsForAnyMoreRestsAndGoesOnWhenSomebodyAsksAgain()
            throws InterruptedException {
        AtomicInteger judged = new AtomicInteger();
        CapitalQuestion question = questions().findFirst().orElseThrow();
        Measure<ReportTally> slow = askedForAndLeft(question, judged);
        pool.run(() -> 0).join();
        pool.run(() -> 0).join();
        assertThat(judged.get()).isBetween(1, BUILT_IN.startups().size() / 2);
        assertThat(ask(BUILT_IN, question, slow).account())
                .isEqualTo(question.report(BUILT_IN.facts()).account());
        assertThat(judged.get()).isLessThanOrEqualTo(BUILT_IN.startups().size() + 1);
    }

    @Test
    void whatRestsIsGivenUpWhereSomebodyAsksOfAnotherSnapshot() throws InterruptedException {
        AtomicInteger judged = new AtomicInteger();
        CapitalQuestion question = questions().findFirst().orElseThrow();
        Measure<ReportTally> slow = askedForAndLeft(question, judged);
        Snapshot next =
                NextSnapshot.of(
                        BUILT_IN, Map.of("moonshot", withoutARound(BUILT_IN.dossier("moonshot"))));
        assertThat(ask(next, question, slow).account())
                .isEqualTo(question.report(next.facts()).account());
        assertThat(ask(BUILT_IN, question, slow).account())
                .isEqualTo(question.report(BUILT_IN.facts()).account());
    }

    /** Whoever asked left while the first startups were judged. */
    private Measure<ReportTally> askedForAndLeft(CapitalQuestion question, AtomicInteger judged)
            throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        Measure<ReportTally> slow =
                measure(
                        () -> {
                            begun.countDown();
                            await(gone);
                            judged.incrementAndGet();
                        });
        Cancellable one =
                tallies.of(BUILT_IN, new TallyQuestion<>(question, Set.of(), slow))
                        .subscribe()
                        .with(sum -> {});
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        one.cancel();
        gone.countDown();
        return slow;
    }

    @Test
    void whatWentWrongIsToldAndTriedAgain() {
        AtomicInteger times = new AtomicInteger();
        Measure<ReportTally> once =
                measure(
                        () -> {
                            if (times.getAndIncrement() == 0) {
                                throw new IllegalStateException("out of luck");
                            }
                        });
        CapitalQuestion question = questions().findFirst().orElseThrow();
        assertThatThrownBy(() -> ask(BUILT_IN, question, once)).hasMessage("out of luck");
        assertThat(ask(BUILT_IN, question, once).account())
                .isEqualTo(question.report(BUILT_IN.facts()).account());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Measure<ReportTally> measure(Runnable before) {
        return new Measure<>() {
            @Override
            public ReportTally none(CurrencyCode currency) {
                return new ReportTally(currency);
            }

            @Override
            public ReportTally of(Judging judging, String startup) {
                before.run();
                return judging.report(startup).tally();
            }
        };
    }

    private record Counted(AtomicInteger judged) implements Measure<ReportTally> {

        @Override
        public ReportTally none(CurrencyCode currency) {
            return new ReportTally(currency);
        }

        @Override
        public ReportTally of(Judging judging, String startup) {
            judged.incrementAndGet();
            return judging.report(startup).tally();
        }
    }

    /** @param reports that were looked at, each by itself */
    private record Seen(String name, Set<CapitalReport> reports)
            implements Measure.OfReport<ReportTally> {

        static Seen nothing(String name) {
            return new Seen(name, ConcurrentHashMap.newKeySet());
        }

        @Override
        public ReportTally none(CurrencyCode currency) {
            return new ReportTally(currency);
        }

        @Override
        public ReportTally of(CapitalReport report, Judging judging, String startup) {
            reports.add(report);
            return report.tally();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
