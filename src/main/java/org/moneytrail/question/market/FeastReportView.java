package org.moneytrail.question.market;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.rule.market.Feast;

@Type("FeastReport")
@Description(
        "Five kinds of money beside each other (R24). They are never added: a gain of market value is no money for anybody's startup.")
public record FeastReportView(
        @NonNull
                @Description(
                        "What the concept stocks gained between their first and last quote in the window, falls off; covered: stocks priced.")
                FeastColumn marketValueGain,
        @NonNull
                @Description(
                        "New money that issuers of concept stocks got from the market; covered: closed raises of those told.")
                FeastColumn listedPrimaryRaises,
        @NonNull
                @Description("What firms spent on themselves in the scope's sector (R11 INTERNAL).")
                FeastColumn internalSpend,
        @NonNull
                @Description(
                        "Venture rounds that were at least announced, closed ones included (R16 ANNOUNCED).")
                FeastColumn announced,
        @NonNull @Description("Documented as having reached startups, by STANDARD (R11).")
                FeastColumn reached) {

    @Type("FeastColumn")
    @Description("One kind of money, with how much of it is documented.")
    public record FeastColumn(
            @Description("The documented sum; null where nothing is documented, never zero.")
                    @Nullable MoneyTotalView total,
            @Description("Why there is no sum; null where there is one.") @Nullable String reason,
            @NonNull @Description("Of how many the sum is documented.") int covered,
            @NonNull @Description("How many there are.") int of) {

        static FeastColumn of(org.moneytrail.rule.market.FeastColumn column) {
            return new FeastColumn(
                    column.total() == null ? null : MoneyTotalView.of(column.total()),
                    column.reason(),
                    column.covered(),
                    column.of());
        }
    }

    static FeastReportView of(Feast feast) {
        return new FeastReportView(
                FeastColumn.of(feast.marketValueGain()),
                FeastColumn.of(feast.listedPrimaryRaises()),
                FeastColumn.of(feast.internalSpend()),
                FeastColumn.of(feast.announced()),
                FeastColumn.of(feast.reached()));
    }
}
