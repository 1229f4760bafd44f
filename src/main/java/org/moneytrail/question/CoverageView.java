package org.moneytrail.question;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.rule.Coverage;

@Type("Coverage")
@Description("What a report can't see (R14).")
public record CoverageView(
        @NonNull @Description("Items whose sum nobody gives: they add nothing and are counted.")
                int undisclosed,
        @NonNull @Description("Items for which no upper bound is given (R6).") int openEnded,
        @NonNull @Description("Items left out of the window because no source dates them (R4).")
                int undated,
        @NonNull @Description("Items whose date straddles an end of the window (R5).")
                int imprecise,
        @NonNull @Description("Items left out because no rate is known (R8).") int unconvertible,
        @NonNull
                @Description(
                        "Items converted at the newest rate of a table that ends before their date (R8).")
                int approximateRates,
        @Name("isLowerBound")
                @NonNull
                @Description(
                        "The totals are \"at least\": true when any of undisclosed, openEnded, undated, imprecise, unconvertible is above 0 (R14).")
                boolean lowerBound) {

    static CoverageView of(Coverage coverage) {
        return new CoverageView(
                coverage.undisclosed(),
                coverage.openEnded(),
                coverage.undated(),
                coverage.imprecise(),
                coverage.unconvertible(),
                coverage.approximateRates(),
                coverage.isLowerBound());
    }
}
