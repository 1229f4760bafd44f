package org.moneytrail.contract;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;

@Type("PartialDate")
@Description("A date as far as it is known: \"2023\" is not 2023-12-31 (R4).")
public record PartialDateView(
        @NonNull @Description("As a source gives it: 2023, 2023-07 or 2023-07-11.") String text,
        @NonNull @Description("The earliest day that it can mean.") LocalDate first,
        @NonNull
                @Description(
                        "The latest day that it can mean, never later than what its source could know"
                                + " (R4): the day that clocks and windows use.")
                LocalDate last) {

    public static @Nullable PartialDateView of(@Nullable PartialDate date) {
        return date == null ? null : new PartialDateView(date.text(), date.first(), date.last());
    }
}
