package org.moneytrail.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.dataset.DataSet;
import org.moneytrail.fact.Clocks;
import org.moneytrail.generate.MadeUpData;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.GroupKey;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.Tally;
import org.moneytrail.snapshot.Dossier;
import org.moneytrail.snapshot.NextSnapshot;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.testsupport.BuiltInSnapshot;

/** Prints what sums over many made-up startups cost: {@code mvn -Pquick test -Dtest=TallyFiguresTest -Dgroups=slow -Dfigures.startups=20000}. */
@Tag("slow")
class TallyFiguresTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final TallyPool pool = new TallyPool();
    private final Tallies tallies = new Tallies(pool);

    @TempDir Path folder;

    @Test
    void sumsOverManyStartups() throws IOException {
        int startups = Integer.getInteger("figures.startups", 2_000);
        MadeUpData.write(folder, startups, 7);
        Snapshot snapshot = BuiltInSnapshot.of(DataSet.read(folder));
        CapitalQuestion question =
                new CapitalQuestion(
                        new CapitalScope(
                                snapshot.sectors().tree().subtree("ai"), null, null, null, null),
                        new Clocks(TODAY, TODAY),
                        Methodology.STANDARD,
                        new CurrencyCode("CNY"));
        for (int i = 0; i < 3; i++) {
            Tallies fresh = new Tallies(pool);
            timed("totals anew", () -> ask(fresh, snapshot, question, new Measure.Totals()));
            timed(
                    "origins anew",
                    () ->
                            ask(
                                    fresh,
                                    snapshot,
                                    question,
                                    new Measure.Groups(List.of(GroupKey.ORIGIN_KIND))));
            timed(
                    "investors anew",
                    () ->
                            ask(
                                    fresh,
                                    snapshot,
                                    question,
                                    new Measure.Groups(List.of(GroupKey.INVESTOR))));
            timed("lines anew", () -> ask(fresh, snapshot, question, new Measure.Lines()));
        }
        ask(tallies, snapshot, question, new Measure.Totals());
        ask(tallies, snapshot, question, new Measure.Lines());
        timed("totals kept", () -> ask(tallies, snapshot, question, new Measure.Totals()));
        Snapshot now = snapshot;
        for (String startup : snapshot.startups().stream().limit(5).toList()) {
            Dossier told = now.dossier(startup);
            now =
                    NextSnapshot.of(
                            now,
                            Map.of(
                                    startup,
                                    new Dossier.Plain(
                                            List.of(),
                                            told.acquisitions(),
                                            told.holdings(),
                                            told.roles(),
                                            told.interests())));
            Snapshot next = now;
            timed("totals changed", () -> ask(tallies, next, question, new Measure.Totals()));
            timed("lines changed", () -> ask(tallies, next, question, new Measure.Lines()));
        }
        assertThat(ask(tallies, now, question, new Measure.Totals()).account())
                .isEqualTo(ask(new Tallies(pool), now, question, new Measure.Totals()).account());
    }

    private static <T extends Tally<T>> T ask(
            Tallies from, Snapshot snapshot, CapitalQuestion question, Measure<T> measure) {
        return from.of(snapshot, new TallyQuestion<>(question, Set.of(), measure))
                .await()
                .atMost(Duration.ofMinutes(10));
    }

    private static void timed(String what, Supplier<?> work) {
        long cpu = cpu();
        long begun = System.nanoTime();
        work.get();
        System.out.printf(
                "%-16s %9.1f ms, %9.1f ms of CPU%n",
                what, (System.nanoTime() - begun) / 1e6, (cpu() - cpu) / 1e6);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
