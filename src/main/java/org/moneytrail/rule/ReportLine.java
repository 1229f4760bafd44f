package org.moneytrail.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;

/** One outcome of one item: a line of the proof of a report. */
public record ReportLine(GrossItem item, Slice slice) {

    /** All lines of a report in the order of their keys: by effective date, undated last, then by fact and reason. */
    public static List<ReportLine> of(CapitalReport report) {
        return report.items().stream()
                .flatMap(
                        judged ->
                                judged.slices().stream().map(s -> new ReportLine(judged.item(), s)))
                .sorted(java.util.Comparator.comparing(ReportLine::key))
                .toList();
    }

    static List<ReportLine> of(JudgedItem judged) {
        return judged.slices().stream().map(s -> new ReportLine(judged.item(), s)).toList();
    }

    /** The rule that gave it its outcome. */
    public String rule() {
        ExclusionReason reason = slice.reason();
        if (Judge.isAggregate(item)) {
            return "R11a";
        }
        return reason == null ? "R11" : reason.rule();
    }

    /** Unique in a report, and stable as long as the item is what it is. */
    public String key() {
        PartialDate on = item.effectiveOn();
        @Nullable LocalDate day = on == null ? null : on.last();
        ExclusionReason reason = slice.reason();
        int order = reason == null ? ExclusionReason.values().length : reason.ordinal();
        return key(day, item.fact().slug(), item.fact().getClass().getSimpleName(), order);
    }

    static String key(@Nullable LocalDate day, String fact, String type, int order) {
        String first = day == null ? "9999-99-99" : day.toString();
        return first + " " + fact + " " + type + " " + (order < 10 ? "0" : "") + order;
    }
}
