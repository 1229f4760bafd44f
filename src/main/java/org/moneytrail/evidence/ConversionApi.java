package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.http.Batches;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;

/** Single sums in another currency; totals are converted by the rules, item by item. */
@GraphQLApi
public class ConversionApi {

    private static final String TABLE = "rates";

    private final FxRepository rates;

    ConversionApi(FxRepository rates) {
        this.rates = rates;
    }

    @Name("convertedTo")
    @Description(
            "The same sum in another currency, at the average rate of its fact's own date (R8); null where"
                    + " no rate covers the day. A currency without any rates is an error NOT_FOUND.")
    public Uni<MoneyRangeView> convertedTo(
            @Source MoneyRangeView money,
            @Name("currency") @NonNull @Description("The currency to convert to.")
                    CurrencyCode currency,
            @Name("on")
                    @Description("The day whose rate to use instead; an undated fact takes today.")
                    @Nullable LocalDate on) {
        return Batches.<String, FxTable>load(TABLE, TABLE, all -> table())
                .map(fx -> converted(Objects.requireNonNull(fx), money, currency, on));
    }

    private Uni<Map<String, FxTable>> table() {
        return rates.table().map(table -> Map.of(TABLE, table));
    }

    private static @Nullable MoneyRangeView converted(
            FxTable fx, MoneyRangeView money, CurrencyCode currency, @Nullable LocalDate on) {
        FxRepository.requireRates(fx, currency);
        PartialDate date = on == null ? money.effectiveOn() : PartialDate.of(on);
        LocalDate day = date == null ? LocalDate.now(ZoneOffset.UTC) : date.last();
        boolean yearOnly = date != null && date.yearOnly();
        return fx.conversion(money.range().currency(), currency, day, yearOnly)
                .map(rate -> MoneyRangeView.of(money.range().converted(currency, rate), date))
                .orElse(null);
    }
}
