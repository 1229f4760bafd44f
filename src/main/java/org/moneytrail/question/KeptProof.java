package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.ExclusionReason;
import org.moneytrail.rule.GroupKey;
import org.moneytrail.rule.GroupTally;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyDiff;
import org.moneytrail.rule.ProofLines;
import org.moneytrail.rule.ReportLine;
import org.moneytrail.rule.Tally;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.tally.Judging;
import org.moneytrail.tally.Measure;
import org.moneytrail.tally.Tallies;
import org.moneytrail.tally.TallyQuestion;

/** Of a report whose totals are sums over startups: only the startups of a page are judged for it. */
public record KeptProof(
        Tallies tallies, Snapshot snapshot, CapitalQuestion question, Set<String> leftOut)
        implements Proof {

    private static final ExclusionReason[] REASONS = ExclusionReason.values();

    /** A sum over all startups of the question. */
    public <T extends Tally<T>> Uni<T> sum(Measure<T> measure) {
        return tallies.of(snapshot, new TallyQuestion<>(question, leftOut, measure));
    }

    /** Says what will be asked beside the totals, so that every startup is judged once for all of it. */
    public void expect(Set<? extends Measure.OfReport<?>> beside) {
        Set<Measure.OfReport<?>> all = new LinkedHashSet<>(beside);
        all.add(new Measure.Totals());
        tallies.expect(question, leftOut, all);
    }

    @Override
    public Uni<GroupTally> groups(List<GroupKey> by) {
        return sum(new Measure.Groups(by));
    }

    @Override
    public Uni<Page<ReportLine>> lines(WantedLines wanted, PageRequest request) {
        return sum(new Measure.Lines())
                .flatMap(lines -> tallies.beside(() -> page(lines, wanted, request)));
    }

    private Page<ReportLine> page(ProofLines lines, WantedLines wanted, PageRequest request) {
        Judging judging = tallies.judging(snapshot, question, leftOut);
        Map<String, Map<String, ReportLine>> known = new HashMap<>();
        return CutLines.of(chosen(lines, wanted), lines::key, request)
                .page(
                        i ->
                                line(
                                        known.computeIfAbsent(
                                                lines.startup(i), it -> byKey(judging, it)),
                                        lines.key(i)),
                        ReportLine::key);
    }

    private static int[] chosen(ProofLines lines, WantedLines wanted) {
        int[] chosen = new int[lines.size()];
        int size = 0;
        for (int i = 0; i < chosen.length; i++) {
            int reason = lines.reason(i);
            if (wanted.all() || wanted.holds(reason == REASONS.length ? null : REASONS[reason])) {
                chosen[size++] = i;
            }
        }
        return Arrays.copyOf(chosen, size);
    }

    private static Map<String, ReportLine> byKey(Judging judging, String startup) {
        Map<String, ReportLine> lines = new HashMap<>();
        ReportLine.of(judging.report(startup)).forEach(line -> lines.put(line.key(), line));
        return lines;
    }

    private static ReportLine line(Map<String, ReportLine> lines, String key) {
        return Objects.requireNonNull(lines.get(key), key);
    }

    @Override
    public Uni<Page<MethodologyDiff.Move>> moves(Methodology other, PageRequest request) {
        return sum(new Measure.Moves(other))
                .flatMap(lines -> tallies.beside(() -> moves(lines, other, request)));
    }

    private Page<MethodologyDiff.Move> moves(
            ProofLines lines, Methodology other, PageRequest request) {
        Judging left = tallies.judging(snapshot, question, leftOut);
        Map<String, Map<String, MethodologyDiff.Move>> known = new HashMap<>();
        return CutLines.of(
                        IntStream.range(0, lines.size()).toArray(), i -> moveKey(lines, i), request)
                .page(
                        i ->
                                move(
                                        known.computeIfAbsent(
                                                lines.startup(i), it -> moves(left, other, it)),
                                        moveKey(lines, i)),
                        MethodologyDiff.Move::key);
    }

    private static String moveKey(ProofLines lines, int line) {
        String key = lines.key(line);
        return key.substring(0, key.lastIndexOf(' '));
    }

    private static MethodologyDiff.Move move(Map<String, MethodologyDiff.Move> moves, String key) {
        return Objects.requireNonNull(moves.get(key), key);
    }

    private static Map<String, MethodologyDiff.Move> moves(
            Judging left, Methodology other, String startup) {
        CapitalReport right = left.by(other).report(startup);
        Map<String, MethodologyDiff.Move> moves = new HashMap<>();
        MethodologyDiff.of(left.report(startup), right)
                .moves()
                .forEach(move -> moves.put(move.key(), move));
        return moves;
    }
}
