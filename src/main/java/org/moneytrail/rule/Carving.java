package org.moneytrail.rule;

import java.util.ArrayList;
import java.util.List;
import org.moneytrail.money.Cases;

/** Takes the parts of one disclosed item off it, in the table's order, each capped at what is left in each case (R12). */
final class Carving {

    private final List<Slice> slices = new ArrayList<>();
    private Cases left;

    Carving(Cases amount) {
        this.left = amount;
    }

    /** A part with a low and a high end: the low case takes it at its high end, the high case at its low end (R13). */
    void take(ExclusionReason reason, Cases part) {
        takeByCase(reason, part.turned());
    }

    /** A part that is worked out case by case. One that takes nothing in any case is no exclusion. */
    void takeByCase(ExclusionReason reason, Cases part) {
        if (part.isZero()) {
            return;
        }
        Cases taken = part.min(left);
        if (!taken.isZero()) {
            slices.add(new Slice(reason, taken, false));
            left = left.less(taken);
        }
    }

    /** What is left reached the startup; nothing left in any case is not counted as reached. */
    List<Slice> rest() {
        if (slices.isEmpty() || !left.isZero()) {
            slices.add(new Slice(null, left, false));
        }
        return slices;
    }
}
