package org.moneytrail.curate.input;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;

@Input("RecordStockInput")
@Description("What one source says of a stock.")
public record RecordStockInput(
        @Cell(value = "id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The id to give it; derived from its name if absent. The id of one that exists adds another telling of it.")
                @Nullable String id,
        @Cell(value = "org_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description("The organization that issued it.")
                String issuer,
        @Cell("ticker") @NonNull @Size(min = 1, max = 500) @Description("The ticker.")
                String ticker,
        @Cell("exchange") @NonNull @Size(min = 1, max = 500) @Description("Where it is listed.")
                String exchange,
        @Cell(value = "concept", separator = "/")
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description("The concepts that it is tagged with.")
                @Nullable List<@NonNull String> concepts,
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
        return Layout.LISTED_COMPANIES;
    }
}
