package org.moneytrail.question;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.moneytrail.http.Selection;
import org.moneytrail.rule.GroupKey;
import org.moneytrail.rule.Methodology;
import org.moneytrail.tally.Measure;

/** What a query asks for beside the totals of a report, read ahead so that all of it is worked out in one go. */
final class AskedBeside {

    private AskedBeside() {}

    /** Of the report that is being answered. */
    static Set<Measure.OfReport<?>> report() {
        Set<Measure.OfReport<?>> measures = new LinkedHashSet<>();
        for (Map<String, Object> groups : Selection.arguments("groups")) {
            if (groups.get("by") instanceof Collection<?> by) {
                measures.add(
                        new Measure.Groups(
                                by.stream().map(key -> GroupKey.valueOf(key.toString())).toList()));
            }
        }
        if (!Selection.arguments("items").isEmpty()) {
            measures.add(new Measure.Lines());
        }
        return measures;
    }

    /**
     * Of the difference that is being answered.
     *
     * @param other methodology, by which the same is asked
     */
    static Set<Measure.OfReport<?>> differenceTo(Methodology other) {
        return Selection.arguments("moves").isEmpty() ? Set.of() : Set.of(new Measure.Moves(other));
    }
}
