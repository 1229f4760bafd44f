package org.moneytrail.question;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Clocks;

@Input("AsOf")
@Description(
        "The two clocks. Both at 2023-07-10 answers \"what could one know then\"; validAt alone in the"
                + " past answers \"what we now know had happened by then\" (R4, R5).")
public record AsOfInput(
        @Description("Only what had happened by this day counts (R4); today if absent.")
                @Nullable LocalDate validAt,
        @Description("Only what had been published by this day exists (R5); today if absent.")
                @Nullable LocalDate knownAt) {

    public static Clocks clocks(@Nullable AsOfInput asOf) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return asOf == null
                ? new Clocks(today, today)
                : new Clocks(or(asOf.validAt(), today), or(asOf.knownAt(), today));
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
