package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;

@Type("FactEvent")
@Description("Somebody wrote about a fact.")
public record FactEventView(
        @NonNull @Description("The fact, as it reads now.") Fact fact,
        @NonNull @Description("The version of the data that the write made.") int dataVersion,
        @NonNull @Description("The mutation, such as recordRound or retractStatement.")
                String operation,
        @Id @Description("The statement that was added or taken back.")
                @Nullable String statementId) {}
