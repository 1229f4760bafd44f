package org.moneytrail.curate.input;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;
import org.moneytrail.fact.FundKind;
import org.moneytrail.money.CurrencyCode;

@Input("RecordFundInput")
@Description("What one source says of a fund.")
public record RecordFundInput(
        @Cell(value = "id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The id to give it; derived from its name if absent. The id of one that exists adds another telling of it.")
                @Nullable String id,
        @Cell("name_en")
                @Size(min = 1, max = 500)
                @Description("The English name; one of the two names is needed.")
                @Nullable String nameEn,
        @Cell("name_zh") @Size(min = 1, max = 500) @Description("The Chinese name.")
                @Nullable String nameZh,
        @Cell(value = "manager_org_id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description("The organization that manages it.")
                @Nullable String manager,
        @Cell(value = "org_id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description("The organization that is the same body (R19).")
                @Nullable String organization,
        @Cell("currency") @Description("What its money is in.") @Nullable CurrencyCode currency,
        @Cell("vintage_year") @Min(1000) @Max(2999) @Description("The year of its first closing.")
                @Nullable Integer vintageYear,
        @Cell("size_amount")
                @PositiveOrZero
                @Digits(integer = 18, fraction = 2)
                @Description("How much it holds, in whole units of its currency (R22).")
                @Nullable BigDecimal size,
        @Cell("size_is_target") @Description("The size is what it wants to raise (R22).")
                @Nullable Boolean sizeIsTarget,
        @Cell("is_class") @Description("It is a class of funds and no single one (R22).")
                @Nullable Boolean isClass,
        @Cell("kind") @NonNull @Description("What kind of fund it is (R20).") FundKind kind,
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
        return Layout.FUNDS;
    }
}
