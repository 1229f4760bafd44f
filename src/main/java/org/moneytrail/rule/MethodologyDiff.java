package org.moneytrail.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Fact;
import org.moneytrail.money.Cases;

/** What moves between two methodologies over the same facts (R15), item by item. */
public record MethodologyDiff(List<Move> moves) {

    /** An item whose outcomes differ, with its lines on both sides. */
    public record Move(GrossItem item, List<ReportLine> left, List<ReportLine> right) {

        /** Unique among the moves: by effective date, undated last, then by fact. */
        public String key() {
            String key = left.get(0).key();
            return key.substring(0, key.lastIndexOf(' '));
        }
    }

    public static MethodologyDiff of(CapitalReport left, CapitalReport right) {
        Map<String, JudgedItem> others = new HashMap<>();
        right.items().forEach(item -> others.put(identity(item), item));
        List<Move> moves = new ArrayList<>();
        for (JudgedItem item : left.items()) {
            JudgedItem other = others.get(identity(item));
            if (other != null && !same(item.slices(), other.slices())) {
                moves.add(new Move(item.item(), ReportLine.of(item), ReportLine.of(other)));
            }
        }
        moves.sort(Comparator.comparing(Move::key));
        return new MethodologyDiff(moves);
    }

    /** Each report cuts its facts to what was known: two objects, one fact. */
    private static String identity(JudgedItem item) {
        Fact<?> fact = item.item().fact();
        return fact.getClass().getSimpleName() + ":" + fact.slug();
    }

    private static boolean same(List<Slice> left, List<Slice> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            boolean reason = left.get(i).reason() == right.get(i).reason();
            if (!reason || !same(left.get(i).amount(), right.get(i).amount())) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(@Nullable Cases left, @Nullable Cases right) {
        return left == null || right == null
                ? (left == null) == (right == null)
                : left.low().compareTo(right.low()) == 0
                        && left.stated().compareTo(right.stated()) == 0
                        && left.high().compareTo(right.high()) == 0;
    }
}
