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
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;

@Type("FxRate")
@Description("What one unit of a currency cost in another, as a source averaged it (R8).")
public record FxRateView(
        @Id @NonNull @Description("\"FxRate:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("The currency of which one unit is priced.") @Nullable String base,
        @Description("The currency of the price.") @Nullable String quote,
        @Description("The month or the year over which it is averaged.")
                @Nullable PartialDateView on,
        @Description("Units of quote for one of base.") @Nullable BigDecimal rate,
        @Description("Over what it is averaged, in the data set's word.") @Nullable String kind,
        @Ignore List<StatementView> told)
        implements Fact {

    static FxRateView of(FactRecord row) {
        String id = "FxRate:" + row.slug();
        String rate = row.properties().text("rate");
        return new FxRateView(
                id,
                row.slug(),
                row.properties().text("base"),
                row.properties().text("quote"),
                PartialDateView.of(row.properties().date("date")),
                rate == null ? null : Amounts.plain(new BigDecimal(rate)),
                row.properties().text("kind"),
                StatementView.of(id, row.told(told -> told)));
    }
}
