package org.moneytrail.curate.input;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;
import org.moneytrail.money.CurrencyCode;

@Input("RecordQuoteInput")
@Description("What one source says of a quote.")
public record RecordQuoteInput(
        @Cell(value = "id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The id to give this telling, unique within its type; derived from its content if absent.")
                @Nullable String id,
        @Cell(value = Cell.ANOTHER_TELLING, reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The quote that is recorded already, of which this is another source's telling (R1); a new one if absent.")
                @Nullable String canonical,
        @Cell(value = "org_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The stock: \"Stock:slug\" or the bare slug, which mostly is its issuer's.")
                String stock,
        @Cell("date")
                @NonNull
                @Pattern(regexp = Forms.PARTIAL_DATE, message = Forms.NOT_A_DATE)
                @Description("The day of the price.")
                String date,
        @Cell("close_price")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 8)
                @Description("The closing price.")
                @Nullable BigDecimal closePrice,
        @Cell("currency") @Description("The currency of price and value.")
                @Nullable CurrencyCode currency,
        @Cell("market_cap")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("The market value (R25).")
                @Nullable BigDecimal marketCap,
        @Cell("change_pct")
                @Digits(integer = 18, fraction = 8)
                @Description("The change in percent.")
                @Nullable BigDecimal changePct,
        @Cell("change_basis")
                @Size(min = 1, max = 500)
                @Description("Against what the change is taken.")
                @Nullable String changeBasis,
        @Cell(value = "source_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The source that says so: \"Source:slug\" or the bare slug; recordSource adds one.")
                String source,
        @Cell("note")
                @Size(min = 1, max = 5000)
                @Description("A remark on this telling, in your own words.")
                @Nullable String note,
        @Size(min = 1, max = 1000) @Description("Why you write this; it stays in the audit trail.")
                @Nullable String reason,
        @Size(min = 1, max = 100)
                @Description(
                        "Names this request: sent again with the same input, it writes nothing more and gets the same answer.")
                @Nullable String clientMutationId,
        @PositiveOrZero
                @Description(
                        "Write only if the data are still at this version (graphInfo.dataVersion); else CONFLICT.")
                @Nullable Integer expectedDataVersion)
        implements Telling {

    @Override
    public Layout layout() {
        return Layout.QUOTES;
    }
}
