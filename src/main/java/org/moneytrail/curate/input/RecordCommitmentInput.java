package org.moneytrail.curate.input;

import jakarta.validation.constraints.DecimalMax;
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

@Input("RecordCommitmentInput")
@Description("What one source says of a commitment.")
public record RecordCommitmentInput(
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
                        "The commitment that is recorded already, of which this is another source's telling (R1); a new one if absent.")
                @Nullable String canonical,
        @Cell(value = "lp_org_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description("Who committed: an organization, a fund or a person (R19).")
                String partner,
        @Cell(value = "fund_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description("The fund it committed to.")
                String fund,
        @Cell("amount")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("What was committed, in whole units of the currency (R6).")
                @Nullable BigDecimal amount,
        @Cell("currency") @Description("The currency of the sum; needed with any of its numbers.")
                @Nullable CurrencyCode currency,
        @Cell("percent")
                @PositiveOrZero
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 8)
                @Description("Its share of the fund, from 0 to 100.")
                @Nullable BigDecimal percent,
        @Cell("paid_in")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("How much of it is paid in (R19).")
                @Nullable BigDecimal paidIn,
        @Cell("date")
                @Pattern(regexp = Forms.PARTIAL_DATE, message = Forms.NOT_A_DATE)
                @Description("When it committed (R19).")
                @Nullable String date,
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
        return Layout.COMMITMENTS;
    }
}
