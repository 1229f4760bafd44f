package org.moneytrail.curate.input;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;
import org.moneytrail.fact.Instrument;
import org.moneytrail.money.CurrencyCode;

@Input("RecordInvestmentInput")
@Description("What one source says of an investment.")
public record RecordInvestmentInput(
        @Cell(value = "id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The id to give this telling, unique within its type; derived from its content if absent.")
                @Nullable String id,
        @Cell(value = "round_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description("The round, or a rival telling of it by the id of that statement.")
                String round,
        @Cell(value = "investor_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description("Who took part: an organization, a fund or a person (R17).")
                String investor,
        @Cell("is_lead") @Description("It led the round.") @Nullable Boolean isLead,
        @Cell("amount")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("Its part of the sum, in whole units of the currency (R6).")
                @Nullable BigDecimal amount,
        @Cell("currency") @Description("The currency of the sum; needed with any of its numbers.")
                @Nullable CurrencyCode currency,
        @Cell("instrument") @Description("What was given (R12).") @Nullable Instrument instrument,
        @Cell("in_kind_low")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("The part that is no cash, at least (R12).")
                @Nullable BigDecimal inKindLow,
        @Cell("in_kind_stated")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("The part that is no cash, as stated (R12).")
                @Nullable BigDecimal inKindStated,
        @Cell("in_kind_high")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("The part that is no cash, at most (R12).")
                @Nullable BigDecimal inKindHigh,
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
        return Layout.PARTICIPATIONS;
    }
}
