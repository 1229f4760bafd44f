package org.moneytrail.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In which order the lines of a proof stand, and of which startup each is: enough to cut a page and to judge only the startups on
 * it. A line takes some thirty bytes.
 */
public final class ProofLines implements Tally<ProofLines> {

    /** Stands for what belongs to no startup. */
    public static final String NO_STARTUP = "";

    private record Line(PackedLines.Id id, String startup, String key) {}

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::key);

    private PackedLines packed = PackedLines.NONE;
    private final List<Line> added = new ArrayList<>();
    private final Set<String> gone = new HashSet<>();

    /** @param startup slug of the only startup that the report is about */
    public static ProofLines of(CapitalReport report, String startup) {
        ProofLines lines = new ProofLines();
        for (JudgedItem judged : report.items()) {
            for (ReportLine line : ReportLine.of(judged)) {
                PackedLines.Id id = PackedLines.Id.of(line);
                lines.added.add(new Line(id, startup, id.key()));
            }
        }
        return lines;
    }

    /** One line for each item that moves, without its reasons. */
    public static ProofLines of(MethodologyDiff diff, String startup) {
        ProofLines lines = new ProofLines();
        for (MethodologyDiff.Move move : diff.moves()) {
            PackedLines.Id id = PackedLines.Id.of(move.left().get(0)).withoutReason();
            lines.added.add(new Line(id, startup, id.key()));
        }
        return lines;
    }

    @Override
    public void add(ProofLines other) {
        for (int i = 0; i < other.packed.size(); i++) {
            added.add(new Line(other.packed.id(i), other.startup(i), other.key(i)));
        }
        added.addAll(other.added);
    }

    @Override
    public void subtract(ProofLines other) {
        for (int i = 0; i < other.packed.size(); i++) {
            gone.add(other.key(i));
        }
        other.added.forEach(line -> gone.add(line.key()));
        settle();
    }

    /** Sorts in what was added, and leaves out what was taken away. */
    @Override
    public void settle() {
        if (added.isEmpty() && gone.isEmpty()) {
            return;
        }
        added.sort(ORDER);
        PackedLines.Packing packing = new PackedLines.Packing();
        int next = 0;
        for (Line line : added) {
            int until = packed.firstFrom(line.key());
            next = kept(packing, next, until);
            if (!gone.contains(line.key())) {
                packing.add(line.id(), line.startup());
            }
        }
        kept(packing, next, packed.size());
        packed = packing.packed();
        added.clear();
        gone.clear();
    }

    private int kept(PackedLines.Packing packing, int from, int until) {
        for (int i = from; i < until; i++) {
            if (gone.isEmpty() || !gone.contains(packed.key(i))) {
                packing.add(packed, i);
            }
        }
        return Math.max(from, until);
    }

    @Override
    public ProofLines copy() {
        ProofLines copy = new ProofLines();
        copy.packed = packed;
        copy.added.addAll(added);
        copy.gone.addAll(gone);
        return copy;
    }

    @Override
    public int weight() {
        return 200 + packed.bytes();
    }

    public int size() {
        return packed.size();
    }

    public String key(int line) {
        return packed.key(line);
    }

    public String startup(int line) {
        return packed.startup(line);
    }

    /** Ordinal of the reason; that of REACHED is the number of reasons. */
    public int reason(int line) {
        return packed.reason(line);
    }
}
