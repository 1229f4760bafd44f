package org.moneytrail.shape;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.PartialDateView;

@Type("TimelineEntry")
@Description("One fact on a time line; date and sum are its readings over all tellings (R1).")
public record TimelineEntry(
        @Description("When, as far as it is known (R4); null if undated, and then it stands last.")
                @Nullable PartialDateView date,
        @NonNull @Description("What happened.") TimelineKind kind,
        @NonNull @Description("What happened, in a few words; the fact says it whole.")
                String label,
        @NonNull @Description("The fact itself.") Fact fact,
        @Description("The sum (R6); null if undisclosed or if it is not about money.")
                @Nullable MoneyRangeView amount) {

    private static final String UNDATED = "9999-99-99";

    /** Sorts and pages: by the day that clocks use, undated last, then by id. */
    String key() {
        return (date == null ? UNDATED : date.last().toString()) + " " + fact.id();
    }
}
