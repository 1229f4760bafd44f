package org.moneytrail.curate.input;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("MergeOrganizationsInput")
@Description("Two organizations that are one.")
public record MergeOrganizationsInput(
        @Id
                @NonNull
                @Size(min = 1, max = 120)
                @Description(
                        "The organization that becomes a name of the other: \"Organization:slug\" or the bare slug.")
                String duplicate,
        @Id
                @NonNull
                @Size(min = 1, max = 120)
                @Description("The organization that stays: \"Organization:slug\" or the bare slug.")
                String into,
        @Size(min = 1, max = 1000) @Description("Why; it stays in the audit trail.")
                @Nullable String reason,
        @Size(min = 1, max = 100)
                @Description(
                        "Names this request: sent again with the same input, it writes nothing more and gets the same answer.")
                @Nullable String clientMutationId,
        @PositiveOrZero
                @Description(
                        "Write only if the data are still at this version (graphInfo.dataVersion); else CONFLICT.")
                @Nullable Integer expectedDataVersion)
        implements Wish {}
