package org.moneytrail.question;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyPreset;
import org.moneytrail.rule.Rung;

@Type("Methodology")
@Description("What counted as having reached a startup (R15).")
public record MethodologyView(
        @NonNull @Description("Where it started from.") MethodologyPreset preset,
        @NonNull @Description("The rung that money must have got to.") Rung wants,
        @NonNull @Description("Compute credits and other non-cash parts count.")
                boolean countInKind,
        @NonNull @Description("Existing shares that changed hands count.") boolean countSecondary,
        @NonNull @Description("Loans count.") boolean countDebt,
        @NonNull @Description("Convertibles count as equity.") boolean countConvertible,
        @NonNull @Description("Money of those who lead or control the startup counts.")
                boolean countAffiliated) {

    static MethodologyView of(Methodology methodology) {
        return new MethodologyView(
                methodology.preset(),
                methodology.wants(),
                methodology.countInKind(),
                methodology.countSecondary(),
                methodology.countDebt(),
                methodology.countConvertible(),
                methodology.countAffiliated());
    }
}
