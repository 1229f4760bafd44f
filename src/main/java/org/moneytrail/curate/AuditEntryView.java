package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Fields;

@Type("AuditEntry")
@Description("Who wrote what, when and why. It stands for good.")
public record AuditEntryView(
        @Id @NonNull @Description("\"AuditEntry:\" and the version of the data that it made.")
                String id,
        @NonNull @Description("The version of the data that it made.") int dataVersion,
        @NonNull @Description("When, in UTC, such as 2026-01-31T09:30:00.000Z.") String at,
        @NonNull @Description("The subject of the writer's token.") String by,
        @NonNull @Description("The mutation.") String operation,
        @Id @NonNull @Description("What it was about; of a merge, the organization that stays.")
                String about,
        @Id @Description("Of a merge and its taking back, the other organization.")
                @Nullable String other,
        @Id @Description("The statement that was added or taken back.") @Nullable String statement,
        @NonNull @Description("All that was given, as JSON.") String input,
        @Description("The writer's reason; null where none was given.") @Nullable String reason,
        @Description("The writer's name for the request; null where none was given.")
                @Nullable String clientMutationId) {

    static AuditEntryView of(Fields entry) {
        return new AuditEntryView(
                entry.textOr("id", ""),
                Integer.parseInt(entry.textOr("dataVersion", "0")),
                entry.textOr("at", ""),
                entry.textOr("by", ""),
                entry.textOr("operation", ""),
                entry.textOr("about", ""),
                entry.text("other"),
                statement(entry),
                entry.textOr("input", ""),
                entry.text("why"),
                entry.text("clientMutationId"));
    }

    private static @Nullable String statement(Fields entry) {
        String row = entry.text("statement");
        return row == null ? null : StatementView.id(entry.textOr("about", ""), row);
    }
}
