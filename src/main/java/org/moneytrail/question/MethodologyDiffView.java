package org.moneytrail.question;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Amounts;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.money.CurrencyCode;

@Type("MethodologyDiff")
@Description("What moves between two methodologies over the same facts (R15).")
public record MethodologyDiffView(
        @NonNull @Description("The report by the left methodology.") CapitalReportView left,
        @NonNull @Description("The report by the right methodology.") CapitalReportView right,
        @NonNull @Description("What reached on the right less what reached on the left.")
                MoneyChange change,
        @Ignore Proof proof) {

    static MethodologyDiffView of(CapitalReportView left, CapitalReportView right) {
        return new MethodologyDiffView(
                left, right, MoneyChange.of(left.reached(), right.reached()), left.proof());
    }

    @Type("MoneyChange")
    @Description("A change of a total, case by case; negative where it falls.")
    public record MoneyChange(
            @NonNull @Description("ISO 4217.") CurrencyCode currency,
            @NonNull @Description("The change of the low case.") BigDecimal low,
            @NonNull @Description("The change of the stated case.") BigDecimal stated,
            @NonNull @Description("The change of the high case.") BigDecimal high) {

        static MoneyChange of(MoneyTotalView left, MoneyTotalView right) {
            return new MoneyChange(
                    left.currency(),
                    Amounts.plain(right.low().subtract(left.low())),
                    Amounts.plain(right.stated().subtract(left.stated())),
                    Amounts.plain(right.high().subtract(left.high())));
        }
    }
}
