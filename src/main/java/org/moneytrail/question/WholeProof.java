package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.GroupKey;
import org.moneytrail.rule.GroupTally;
import org.moneytrail.rule.Grouping;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyDiff;
import org.moneytrail.rule.ReportLine;

/** Of a report that was judged as a whole. */
record WholeProof(CapitalFacts facts, CapitalReport report) implements Proof {

    @Override
    public Uni<Page<MethodologyDiff.Move>> moves(Methodology other, PageRequest request) {
        CapitalQuestion asked = report.question();
        return Uni.createFrom()
                .item(
                        () -> {
                            CapitalReport right =
                                    new CapitalQuestion(
                                                    asked.scope(),
                                                    asked.clocks(),
                                                    other,
                                                    asked.currency())
                                            .report(facts);
                            return Page.of(
                                    MethodologyDiff.of(report, right).moves(),
                                    MethodologyDiff.Move::key,
                                    request);
                        });
    }

    @Override
    public Uni<GroupTally> groups(List<GroupKey> by) {
        return Uni.createFrom().item(() -> Grouping.tally(report, by));
    }

    @Override
    public Uni<Page<ReportLine>> lines(WantedLines wanted, PageRequest request) {
        return Uni.createFrom()
                .item(
                        () ->
                                Page.of(
                                        ReportLine.of(report).stream()
                                                .filter(line -> wanted.holds(line.slice().reason()))
                                                .toList(),
                                        ReportLine::key,
                                        request));
    }
}
