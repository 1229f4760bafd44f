package org.moneytrail.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.moneytrail.dataset.DataSet;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.generate.MadeUpData;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.GroupKey;
import org.moneytrail.rule.Grouping;
import org.moneytrail.rule.Methodology;
import org.moneytrail.testsupport.BuiltInFacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The rules by themselves, over facts that lie in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class RuleBenchmark {

    private static final Clocks CLOCKS =
            new Clocks(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 30));

    @Param({"1", "1000"})
    public int startups;

    private CapitalFacts facts;
    private CapitalScope scope;
    private CapitalReport report;
    private List<FundingRound> rounds;

    @Setup(Level.Trial)
    public void read() throws Exception {
        Path folder = Files.createTempDirectory("rules");
        MadeUpData.write(folder, 1000, 1);
        facts = BuiltInFacts.of(DataSet.read(folder)).facts();
        if (startups == 1) {
            facts = facts.about(Set.of("startup-1"));
        }
        scope =
                new CapitalScope(
                        null, startups == 1 ? Set.of("startup-1") : null, null, null, null);
        report = report();
        rounds = facts.rounds();
    }

    /** R10 to R16. */
    @Benchmark
    public CapitalReport report() {
        return CapitalReport.of(facts, scope, CLOCKS, Methodology.STANDARD, CurrencyCode.CNY);
    }

    /** R1: what is shown as the sum of each round. */
    @Benchmark
    public long readings() {
        long known = 0;
        for (FundingRound round : rounds) {
            MoneyRange amount = round.statements().read(RoundTelling::amount);
            known += amount == null ? 0 : 1;
        }
        return known;
    }

    /** R17 to R20, over a report that is there. */
    @Benchmark
    public Object lookThrough() {
        return Grouping.of(report, List.of(GroupKey.ORIGIN_KIND), Map.of());
    }
}
