package org.moneytrail.curate.input;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;
import org.moneytrail.fact.ClaimKind;
import org.moneytrail.money.CurrencyCode;

@Input("RecordClaimInput")
@Description("What one source says of a claim.")
public record RecordClaimInput(
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
                        "The claim that is recorded already, of which this is another source's telling (R1); a new one if absent.")
                @Nullable String canonical,
        @Cell("claimant") @NonNull @Size(min = 1, max = 500) @Description("Who said it.")
                String claimant,
        @Cell("claimed_on")
                @NonNull
                @Pattern(regexp = Forms.PARTIAL_DATE, message = Forms.NOT_A_DATE)
                @Description("When it was said (R26).")
                String claimedOn,
        @Cell("period")
                @Size(min = 1, max = 500)
                @Description("The period in the claimant's words.")
                @Nullable String period,
        @Cell("region")
                @Size(min = 1, max = 500)
                @Description("The region in the claimant's words.")
                @Nullable String region,
        @Cell("sector")
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description("The sectors in the claimant's words.")
                @Nullable List<@NonNull String> words,
        @Cell(value = "sector_ids", reference = true)
                @Id
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description("The sectors that these words mean, by your reading (R26).")
                @Nullable List<@NonNull String> sectors,
        @Cell("period_from") @Description("First day of the period.")
                @Nullable LocalDate periodFrom,
        @Cell("period_to") @Description("Last day of the period.") @Nullable LocalDate periodTo,
        @Cell(value = "startup_ids", reference = true)
                @Id
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description("The startups of whose money it speaks (R26).")
                @Nullable List<@NonNull String> startups,
        @Cell(value = "investor_ids", reference = true)
                @Id
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description("The investors of whose money it speaks (R26).")
                @Nullable List<@NonNull String> investors,
        @Cell("kind") @NonNull @Description("What kind of money it speaks of (R26).")
                ClaimKind kind,
        @Cell("claim") @NonNull @Size(min = 1, max = 5000) @Description("What was said.")
                String claim,
        @Cell("amount")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("The sum that was claimed, in whole units of the currency (R6).")
                @Nullable BigDecimal amount,
        @Cell("currency") @Description("The currency of the sum; needed with any of its numbers.")
                @Nullable CurrencyCode currency,
        @Cell("amount_min")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("At least so much; equal to amount: \"more than\" (R6).")
                @Nullable BigDecimal amountMin,
        @Cell("amount_max")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("At most so much; equal to amount: \"nearly\" (R6).")
                @Nullable BigDecimal amountMax,
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
        return Layout.CLAIMS;
    }
}
