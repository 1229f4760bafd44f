package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.moneytrail.curate.input.RecordCommitmentInput;
import org.moneytrail.curate.input.RecordMandateInput;
import org.moneytrail.evidence.CommitmentView;
import org.moneytrail.evidence.MandateView;

/** Adds money on its way into funds, and what binds it. */
@GraphQLApi
public class FundMutations {

    private final Recording recording;

    FundMutations(Recording recording) {
        this.recording = recording;
    }

    @Mutation("recordCommitment")
    @Description(
            "Adds what a source says of a commitment, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordCommitmentPayload> recordCommitment(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordCommitmentInput input) {
        return recording
                .of("recordCommitment", input, CommitmentView.class)
                .map(
                        done ->
                                new RecordCommitmentPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordMandate")
    @Description(
            "Adds what a source says of a mandate, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordMandatePayload> recordMandate(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordMandateInput input) {
        return recording
                .of("recordMandate", input, MandateView.class)
                .map(
                        done ->
                                new RecordMandatePayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }
}
