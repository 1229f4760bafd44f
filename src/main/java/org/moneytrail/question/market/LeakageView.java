package org.moneytrail.question.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Amounts;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.entity.ConceptStockView;
import org.moneytrail.evidence.ParticipationView;
import org.moneytrail.evidence.QuoteView;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.market.Leakage;
import org.moneytrail.rule.market.MarketValue;
import org.moneytrail.rule.market.NoChange;

@Type("ConceptStockLeakage")
@Description(
        "What a concept stock gained in a window, and what its issuer is documented to have put into AI startups meanwhile (R25).")
public record LeakageView(
        @NonNull @Description("The stock.") ConceptStockView stock,
        @Description(
                        "Change of its market value between the first and the last quote, negative for a fall; null with a reason.")
                @Nullable MoneyTotalView change,
        @Description("Why no change is shown; null where one is.") @Nullable NoChange reason,
        @Description("The first market value in the window.") @Nullable StockValue first,
        @Description("The last market value in the window.") @Nullable StockValue last,
        @Description("The highest market value in the window.") @Nullable StockValue peak,
        @Description("From the first quote to the peak.") @Nullable MoneyTotalView peakGain,
        @NonNull
                @Description(
                        "Documented outlays of the issuer and its vehicles into AI startups in the window: at least this.")
                MoneyTotalView outlayTotal,
        @NonNull @Description("The legs that make up the outlays.")
                List<@NonNull ParticipationView> outlays,
        @Description(
                        "Outlay for each 100 of gain, to two decimals; null where nothing was gained or no sized outlay is documented.")
                @Nullable BigDecimal outlayPer100) {

    @Type("StockValue")
    @Description("What all shares were worth on a day.")
    public record StockValue(
            @NonNull @Description("The day.") LocalDate on,
            @NonNull @Description("The value, in the currency of the quote.") MoneyTotalView value,
            @NonNull
                    @Description(
                            "Only a price is told for the day: the nearest known market value, scaled by the price ratio.")
                    boolean scaled,
            @NonNull @Description("The quote that tells the value or the price.") QuoteView quote) {

        static @Nullable StockValue of(@Nullable MarketValue value) {
            if (value == null) {
                return null;
            }
            MoneyTotal.Sum sum = MoneyTotal.in(value.value().currency());
            sum.add(value.value().cases(), false);
            return new StockValue(
                    value.day(),
                    MoneyTotalView.of(sum.total()),
                    value.scaled(),
                    QuoteView.of(value.quote()));
        }
    }

    static LeakageView of(Leakage leakage, ConceptStockView stock) {
        BigDecimal per100 = leakage.outlayPer100();
        return new LeakageView(
                stock,
                total(leakage.change()),
                leakage.market().reason(),
                StockValue.of(leakage.market().first()),
                StockValue.of(leakage.market().last()),
                StockValue.of(leakage.market().peak()),
                total(leakage.peakGain()),
                MoneyTotalView.of(leakage.outlayTotal()),
                OutlayViews.of(leakage.outlays()),
                per100 == null ? null : Amounts.plain(per100));
    }

    private static @Nullable MoneyTotalView total(@Nullable MoneyTotal total) {
        return total == null ? null : MoneyTotalView.of(total);
    }
}
