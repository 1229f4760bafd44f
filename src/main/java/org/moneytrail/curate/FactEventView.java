package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.refusal.Refusal;

/**
 * One event, or the reason why there are none: the engine has no other way to tell a listener of a refusal that needs the graph.
 */
@Type("FactEvent")
@Description("Somebody wrote about a fact.")
public record FactEventView(
        @NonNull @Description("The fact, as it reads now.") Fact fact,
        @NonNull @Description("The version of the data that the write made.") int dataVersion,
        @NonNull @Description("The mutation, such as recordRound or retractStatement.")
                String operation,
        @Id @Description("The statement that was added or taken back.")
                @Nullable String statementId,
        @Ignore @Nullable Refusal refusal) {

    @SuppressWarnings("NullAway")
    static FactEventView refused(Refusal refusal) {
        return new FactEventView(null, 0, "", null, refusal);
    }

    @Override
    public Fact fact() {
        requireEvent();
        return fact;
    }

    @Override
    public int dataVersion() {
        requireEvent();
        return dataVersion;
    }

    @Override
    public String operation() {
        requireEvent();
        return operation;
    }

    @Override
    public @Nullable String statementId() {
        requireEvent();
        return statementId;
    }

    private void requireEvent() {
        if (refusal != null) {
            throw refusal;
        }
    }
}
