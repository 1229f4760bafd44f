package org.moneytrail.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Amounts;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Quote;
import org.moneytrail.money.CurrencyCode;

@Type("Quote")
@Description("Price, market value or change of a stock at a date, as printed (R25).")
public record QuoteView(
        @Id @NonNull @Description("\"Quote:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("The day, as far as it is told; null if undated.")
                @Nullable PartialDateView date,
        @Description("Of one share, as printed; whether it is adjusted is a matter of the source.")
                @Nullable BigDecimal closePrice,
        @Description("The currency of the price; null where only a change is told.")
                @Nullable CurrencyCode currency,
        @Description("What all shares were worth (R6); null if the source does not say.")
                @Nullable MoneyRangeView marketValue,
        @Description("Per cent, negative for a fall; null if the source does not say.")
                @Nullable BigDecimal changePercent,
        @Description("Since when it changed, in the words of the source.")
                @Nullable String changeBasis,
        @Ignore String stockSlug,
        @Ignore List<StatementView> told)
        implements Fact {

    public static QuoteView of(Quote quote) {
        String id = "Quote:" + quote.slug();
        BigDecimal price = quote.statements().read(Quote.Telling::closePrice);
        BigDecimal change = quote.statements().read(Quote.Telling::changePercent);
        return new QuoteView(
                id,
                quote.slug(),
                PartialDateView.of(quote.date()),
                price == null ? null : Amounts.plain(price),
                quote.statements().read(Quote.Telling::currency),
                MoneyRangeView.of(quote.statements().read(Quote.Telling::marketCap), quote.date()),
                change == null ? null : Amounts.plain(change),
                quote.statements().read(Quote.Telling::changeBasis),
                quote.stock(),
                StatementView.of(id, quote.statements()));
    }
}
