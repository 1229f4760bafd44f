package org.moneytrail.curate.input;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;
import org.moneytrail.fact.NatureKind;
import org.moneytrail.money.CurrencyCode;

@Input("RecordInternalAllocationInput")
@Description("What one source says of an internal allocation.")
public record RecordInternalAllocationInput(
        @Cell(value = "id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The id to give this telling, unique within its type; derived from its content if absent.")
                @Nullable String id,
        @Cell(value = "canonical_id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The allocation that is recorded already, of which this is another source's telling (R1); a new one if absent.")
                @Nullable String canonical,
        @Cell(value = "org_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description("The firm whose own budget it is.")
                String organization,
        @Cell("period") @Size(min = 1, max = 500) @Description("The period as the source names it.")
                @Nullable String period,
        @Cell("period_from") @Description("First day of the period.")
                @Nullable LocalDate periodFrom,
        @Cell("period_to") @Description("Last day of the period: its effective date (R4).")
                @Nullable LocalDate periodTo,
        @Cell("amount")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("The sum, in whole units of the currency (R6).")
                @Nullable BigDecimal amount,
        @Cell("currency") @Description("The currency of the sum; needed with any of its numbers.")
                @Nullable CurrencyCode currency,
        @Cell(value = "sector_id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description("What it was for, as a sector (R10).")
                @Nullable String sector,
        @Cell("nature") @Size(min = 1, max = 500) @Description("What it was for, in words.")
                @Nullable String nature,
        @Cell("nature_kind") @NonNull @Description("Only what was SPENT counts in gross (R10).")
                NatureKind natureKind,
        @Cell("is_estimate") @Description("Somebody's estimate rather than the firm's own number.")
                @Nullable Boolean isEstimate,
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
        return Layout.INTERNAL_SPEND;
    }
}
