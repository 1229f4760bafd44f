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
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.money.CurrencyCode;

@Input("RecordRoundInput")
@Description("What one source says of a round.")
public record RecordRoundInput(
        @Cell(value = "id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The id to give this telling, unique within its type; derived from its content if absent.")
                @Nullable String id,
        @Cell(value = "canonical_round_id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The round that is recorded already, of which this is another source's telling (R1); a new one if absent.")
                @Nullable String canonical,
        @Cell(value = "startup_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description("The organization that raised it.")
                String startup,
        @Cell("round_name")
                @NonNull
                @Size(min = 1, max = 500)
                @Description("What the round is called.")
                String roundName,
        @Cell("announced_on")
                @Pattern(regexp = Forms.PARTIAL_DATE, message = Forms.NOT_A_DATE)
                @Description("When it was announced: 2023, 2023-07 or 2023-07-11.")
                @Nullable String announcedOn,
        @Cell("closed_on")
                @Pattern(regexp = Forms.PARTIAL_DATE, message = Forms.NOT_A_DATE)
                @Description("When it closed.")
                @Nullable String closedOn,
        @Cell("amount")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("The sum, in whole units of the currency (R6).")
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
        @Cell("amount_disclosed") @Description("How the sum was told (R6).")
                @Nullable Disclosure disclosed,
        @Cell("scope") @NonNull @Description("What the telling covers (R11).") RoundScope scope,
        @Cell("status") @NonNull @Description("How far it had got by this telling (R2).")
                RoundStatus status,
        @Cell("post_money")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("What the company was worth after the money came in.")
                @Nullable BigDecimal postMoney,
        @Cell("currency2") @Description("The currency of postMoney.")
                @Nullable CurrencyCode postMoneyCurrency,
        @Cell("instrument") @Description("What was given (R11).") @Nullable Instrument instrument,
        @Cell(value = "may_contain", reference = true)
                @Id
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description("Rounds that this sum may contain (R11 OVERLAP).")
                @Nullable List<@NonNull String> mayContain,
        @Cell(value = "part_of", reference = true)
                @Id
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description("Rounds of which this is a part (R11 DUPLICATE).")
                @Nullable List<@NonNull String> partOf,
        @Cell("investors_complete")
                @Description("The source says that the named investors are all of them (R17).")
                @Nullable Boolean investorsComplete,
        @Cell("span_from") @Description("First day of what an aggregate covers (R11a).")
                @Nullable LocalDate spanFrom,
        @Cell("span_to") @Description("Last day of what an aggregate covers (R11a).")
                @Nullable LocalDate spanTo,
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
        return Layout.ROUNDS;
    }
}
