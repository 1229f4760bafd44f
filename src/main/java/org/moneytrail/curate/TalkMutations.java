package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.moneytrail.curate.input.RecordClaimInput;
import org.moneytrail.curate.input.RecordInterestInput;
import org.moneytrail.curate.input.RecordInternalAllocationInput;
import org.moneytrail.curate.input.RecordQuoteInput;
import org.moneytrail.evidence.ClaimView;
import org.moneytrail.evidence.InterestView;
import org.moneytrail.evidence.InternalAllocationView;
import org.moneytrail.evidence.QuoteView;

/** Adds firms' own budgets, prices, and what is said in public. */
@GraphQLApi
public class TalkMutations {

    private final Recording recording;

    TalkMutations(Recording recording) {
        this.recording = recording;
    }

    @Mutation("recordInternalAllocation")
    @Description(
            "Adds what a source says of an internal allocation, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordInternalAllocationPayload> recordInternalAllocation(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordInternalAllocationInput input) {
        return recording
                .of("recordInternalAllocation", input, InternalAllocationView.class)
                .map(
                        done ->
                                new RecordInternalAllocationPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordQuote")
    @Description(
            "Adds what a source says of a quote, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordQuotePayload> recordQuote(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordQuoteInput input) {
        return recording
                .of("recordQuote", input, QuoteView.class)
                .map(
                        done ->
                                new RecordQuotePayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordClaim")
    @Description(
            "Adds what a source says of a claim, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordClaimPayload> recordClaim(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordClaimInput input) {
        return recording
                .of("recordClaim", input, ClaimView.class)
                .map(
                        done ->
                                new RecordClaimPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordInterest")
    @Description(
            "Adds what a source says of an interest, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordInterestPayload> recordInterest(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordInterestInput input) {
        return recording
                .of("recordInterest", input, InterestView.class)
                .map(
                        done ->
                                new RecordInterestPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }
}
