package org.moneytrail.curate.input;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.StatementView;

@Input("RetractStatementInput")
@Description("A statement that is not to count any more.")
public record RetractStatementInput(
        @Id
                @NonNull
                @Size(min = 1, max = 300)
                @Description("Of what it tells: \"Type:slug\", as Statement.about.")
                String about,
        @Id
                @NonNull
                @Size(min = 1, max = 300)
                @Description("Its own id, as Statement.id, or that of its row, as Statement.row.")
                String statement,
        @NonNull
                @Size(min = 1, max = 1000)
                @Description("Why it is taken back; it is shown with it for good.")
                String reason,
        @Size(min = 1, max = 100)
                @Description(
                        "Names this request: sent again with the same input, it writes nothing more and gets the same answer.")
                @Nullable String clientMutationId,
        @PositiveOrZero
                @Description(
                        "Write only if the data are still at this version (graphInfo.dataVersion); else CONFLICT.")
                @Nullable Integer expectedDataVersion)
        implements Wish {

    /** The id of the row that recorded it. */
    public String row() {
        return StatementView.row(statement).map(parts -> parts.get("row")).orElse(statement);
    }
}
