package org.moneytrail.question.market;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.evidence.MarketStatisticView;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.market.SupplyYear;

@Type("SupplyYear")
@Description(
        "Where the supply of money came from in one year (R29): what the documented commitments and legs"
                + " show, beside what compilers published; never mixed into one number.")
public record SupplyYearView(
        @NonNull @Description("The calendar year.") int year,
        @NonNull
                @Description(
                        "Documented commitments, one entry for each currency that they were told in.")
                List<@NonNull SupplyOfCurrency> fundraising,
        @NonNull
                @Description(
                        "Parts that big-tech firms, listed companies and corporate venture funds took in"
                                + " closed or announced rounds of startups.")
                int corporateDeals,
        @NonNull
                @Description(
                        "As published, each with its compiler, where the period lies within the year.")
                List<@NonNull MarketStatisticView> statistics) {

    @Type("SupplyOfCurrency")
    @Description("What limited partners committed in one currency in one year, as documented.")
    public record SupplyOfCurrency(
            @NonNull @Description("The currency of the commitments; nothing is converted.")
                    CurrencyCode currency,
            @NonNull @Description("All documented commitments; at least this much (R14).")
                    MoneyTotalView total,
            @NonNull
                    @Description(
                            "Those of them by the state: state platforms and government funds (R20).")
                    MoneyTotalView ofState,
            @Description(
                            "The state's part in per cent of the stated total, to one decimal; null where no sum is known.")
                    @Nullable BigDecimal statePercent) {}

    static SupplyYearView of(SupplyYear year) {
        return new SupplyYearView(
                year.year(),
                year.raised().entrySet().stream()
                        .map(raised -> supply(year, raised.getKey(), raised.getValue()))
                        .toList(),
                year.corporateDeals(),
                year.statistics().stream().map(MarketStatisticView::of).toList());
    }

    private static SupplyOfCurrency supply(
            SupplyYear year, CurrencyCode currency, MoneyTotal total) {
        MoneyTotal none = MoneyTotal.in(currency).total();
        return new SupplyOfCurrency(
                currency,
                MoneyTotalView.of(total),
                MoneyTotalView.of(year.ofState().getOrDefault(currency, none)),
                year.stateShare(currency));
    }
}
