package org.moneytrail.curate.input;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;
import org.moneytrail.fact.MandateRule;
import org.moneytrail.fact.RatioBasis;
import org.moneytrail.fact.SectorMatch;

@Input("RecordMandateInput")
@Description("What one source says of a mandate.")
public record RecordMandateInput(
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
                        "The mandate that is recorded already, of which this is another source's telling (R1); a new one if absent.")
                @Nullable String canonical,
        @Cell(value = "holder_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description("The organization that imposes it.")
                String holder,
        @Cell(value = "fund_id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description("The fund that it binds; absent for a clause in general (R21).")
                @Nullable String fund,
        @Cell("rule") @NonNull @Description("What it asks (R21).") MandateRule rule,
        @Cell("sectors")
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description("The sectors in the words of the source.")
                @Nullable List<@NonNull String> words,
        @Cell(value = "sector_ids", reference = true)
                @Id
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description("The sectors that these words mean, by your reading.")
                @Nullable List<@NonNull String> sectors,
        @Cell("match") @Description("How well these fit the words (R21).")
                @Nullable SectorMatch match,
        @Cell("basis") @Description("Of what the ratio is taken.") @Nullable RatioBasis basis,
        @Cell("ratio")
                @Positive
                @Digits(integer = 18, fraction = 10)
                @Description(
                        "A multiple of the partner's money or a share (of 1), as the basis says.")
                @Nullable BigDecimal ratio,
        @Cell("region") @Size(min = 1, max = 500) @Description("Where money must go.")
                @Nullable String region,
        @Cell("effective_on")
                @Pattern(regexp = Forms.PARTIAL_DATE, message = Forms.NOT_A_DATE)
                @Description("Since when it binds (R21).")
                @Nullable String effectiveOn,
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
        return Layout.MANDATES;
    }
}
