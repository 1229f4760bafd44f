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

@Input("RecordPaymentInput")
@Description("What one source says of a payment.")
public record RecordPaymentInput(
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
                        "The payment that is recorded already, of which this is another source's telling (R1); a new one if absent.")
                @Nullable String canonical,
        @Cell(value = "round_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description("The round that it paid into.")
                String round,
        @Cell(value = "investor_id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description("Who paid; absent where the source does not say.")
                @Nullable String investor,
        @Cell("amount")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("What was received, in whole units of the currency (R6).")
                @Nullable BigDecimal amount,
        @Cell("currency") @Description("The currency of the sum; needed with any of its numbers.")
                @Nullable CurrencyCode currency,
        @Cell("on")
                @Pattern(regexp = Forms.PARTIAL_DATE, message = Forms.NOT_A_DATE)
                @Description("When it was received.")
                @Nullable String on,
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
        return Layout.PAYMENTS;
    }
}
