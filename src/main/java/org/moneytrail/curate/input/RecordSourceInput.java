package org.moneytrail.curate.input;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;
import org.moneytrail.fact.Reliability;

@Input("RecordSourceInput")
@Description("A page that was read, so that statements can name it.")
public record RecordSourceInput(
        @Cell(value = "id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description("The id to give it; derived if absent.")
                @Nullable String id,
        @Cell("url") @Size(min = 1, max = 5000) @Description("Where it was read.")
                @Nullable String url,
        @Cell("publisher") @NonNull @Size(min = 1, max = 500) @Description("Who published it.")
                String publisher,
        @Cell("title") @NonNull @Size(min = 1, max = 500) @Description("The title of the page.")
                String title,
        @Cell("published_on")
                @Pattern(regexp = Forms.PARTIAL_DATE, message = Forms.NOT_A_DATE)
                @Description(
                        "When it was published, as exactly as the page says: 2023, 2023-07 or 2023-07-11 (R5).")
                @Nullable String publishedOn,
        @Cell("reliability") @NonNull @Description("How far the publisher is trusted (R1).")
                Reliability reliability,
        @Cell("recorded_on") @Description("When it was read; today if absent (R5).")
                @Nullable LocalDate recordedOn,
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
        return Layout.SOURCES;
    }
}
