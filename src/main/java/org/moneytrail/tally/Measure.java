package org.moneytrail.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.Extremes;
import org.moneytrail.rule.GroupKey;
import org.moneytrail.rule.GroupTally;
import org.moneytrail.rule.Grouping;
import org.moneytrail.rule.JudgedItem;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyDiff;
import org.moneytrail.rule.Portion;
import org.moneytrail.rule.ProofLines;
import org.moneytrail.rule.ReportTally;
import org.moneytrail.rule.Tally;
import org.moneytrail.rule.claim.InvestorLegs;
import org.moneytrail.rule.mandate.FundTally;

/**
 * What is added up over the reports of startups. Equal ones measure the same.
 *
 * @param <T> the sum
 */
public interface Measure<T extends Tally<T>> {

    T none(CurrencyCode currency);

    /** What one startup adds. */
    T of(Judging judging, String startup);

    /**
     * What can be read off the report of a startup, so that several can be added up while each startup is judged once.
     *
     * @param <T> the sum
     */
    interface OfReport<T extends Tally<T>> extends Measure<T> {

        /** @param report of the startup, by the question's standards */
        T of(CapitalReport report, Judging judging, String startup);

        @Override
        default T of(Judging judging, String startup) {
            return of(judging.report(startup), judging, startup);
        }
    }

    /** Several at once. */
    record Several(Set<OfReport<?>> measures) implements OfReport<Sums> {

        @Override
        public Sums none(CurrencyCode currency) {
            return Sums.none(measures, currency);
        }

        @Override
        public Sums of(CapitalReport report, Judging judging, String startup) {
            return Sums.of(measures, report, judging, startup);
        }
    }

    /** What a report shows of its scope as a whole. */
    record Totals() implements OfReport<ReportTally> {

        @Override
        public ReportTally none(CurrencyCode currency) {
            return new ReportTally(currency);
        }

        @Override
        public ReportTally of(CapitalReport report, Judging judging, String startup) {
            return report.tally();
        }
    }

    /** A report taken apart. */
    record Groups(List<GroupKey> keys) implements OfReport<GroupTally> {

        @Override
        public GroupTally none(CurrencyCode currency) {
            return new GroupTally(currency);
        }

        @Override
        public GroupTally of(CapitalReport report, Judging judging, String startup) {
            return Grouping.tally(report, keys);
        }
    }

    /** The order of its proof. */
    record Lines() implements OfReport<ProofLines> {

        @Override
        public ProofLines none(CurrencyCode currency) {
            return new ProofLines();
        }

        @Override
        public ProofLines of(CapitalReport report, Judging judging, String startup) {
            return ProofLines.of(report, startup);
        }
    }

    /** The order of what moves between the question's methodology and another one (R15). */
    record Moves(Methodology other) implements OfReport<ProofLines> {

        @Override
        public ProofLines none(CurrencyCode currency) {
            return new ProofLines();
        }

        @Override
        public ProofLines of(CapitalReport report, Judging judging, String startup) {
            return ProofLines.of(
                    MethodologyDiff.of(report, judging.by(other).report(startup)), startup);
        }
    }

    /** The largest items that reached startups, in the high case (R26). */
    record Largest() implements OfReport<Extremes<BigDecimal>> {

        @Override
        public Extremes<BigDecimal> none(CurrencyCode currency) {
            return Extremes.largest();
        }

        @Override
        public Extremes<BigDecimal> of(CapitalReport report, Judging judging, String startup) {
            Extremes<BigDecimal> largest = Extremes.largest();
            for (JudgedItem item : report.items()) {
                BigDecimal high = item.reached().high();
                if (high.signum() > 0) {
                    largest.add(high);
                }
            }
            return largest;
        }
    }

    /** What reached startups from some investors (R26). */
    record LegsOf(Set<String> investors) implements OfReport<InvestorLegs.Sum> {

        @Override
        public InvestorLegs.Sum none(CurrencyCode currency) {
            return new InvestorLegs.Sum(currency);
        }

        @Override
        public InvestorLegs.Sum of(CapitalReport report, Judging judging, String startup) {
            return new InvestorLegs(investors).of(report);
        }
    }

    /**
     * What funds put into rounds, whatever the currency of the question (R22).
     *
     * @param told of those of which somebody tells in which currency they keep their books, each in its own; else of the others, in the
     *     question's
     */
    record Outflows(boolean told) implements Measure<FundTally> {

        @Override
        public FundTally none(CurrencyCode currency) {
            return new FundTally();
        }

        @Override
        public FundTally of(Judging judging, String startup) {
            CapitalFacts facts = judging.facts(startup);
            FundTally.Named named = FundTally.Named.of(facts, startup, judging.bodies());
            Map<CurrencyCode, FundTally.Named> each =
                    told
                            ? named.byCurrency()
                            : named.withoutCurrency(judging.question().currency());
            FundTally all = new FundTally();
            each.forEach(
                    (currency, funds) -> {
                        CapitalQuestion question = judging.in(currency).question().about(startup);
                        List<Portion> portions =
                                question.sizedLegs(
                                        party -> funds.isAmong(party, judging.bodies()),
                                        facts,
                                        judging.funds());
                        all.put(question, portions, facts, funds, judging.bodies());
                    });
            return all;
        }
    }
}
