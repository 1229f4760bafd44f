package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.moneytrail.curate.input.RecordInvestmentInput;
import org.moneytrail.curate.input.RecordPaymentInput;
import org.moneytrail.curate.input.RecordReturnInput;
import org.moneytrail.curate.input.RecordRoundInput;
import org.moneytrail.evidence.FundingRoundView;
import org.moneytrail.evidence.ParticipationView;
import org.moneytrail.evidence.PaymentView;
import org.moneytrail.evidence.ReturnView;

/** Adds money on its way into startups and back. */
@GraphQLApi
public class RoundMutations {

    private final Recording recording;

    RoundMutations(Recording recording) {
        this.recording = recording;
    }

    @Mutation("recordRound")
    @Description(
            "Adds what a source says of a round, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordRoundPayload> recordRound(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordRoundInput input) {
        return recording
                .of("recordRound", input, FundingRoundView.class)
                .map(
                        done ->
                                new RecordRoundPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordInvestment")
    @Description(
            "Adds what a source says of an investment, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordInvestmentPayload> recordInvestment(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordInvestmentInput input) {
        return recording
                .of("recordInvestment", input, ParticipationView.class)
                .map(
                        done ->
                                new RecordInvestmentPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordPayment")
    @Description(
            "Adds what a source says of a payment, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordPaymentPayload> recordPayment(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordPaymentInput input) {
        return recording
                .of("recordPayment", input, PaymentView.class)
                .map(
                        done ->
                                new RecordPaymentPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordReturn")
    @Description(
            "Adds what a source says of a return, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordReturnPayload> recordReturn(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordReturnInput input) {
        return recording
                .of("recordReturn", input, ReturnView.class)
                .map(
                        done ->
                                new RecordReturnPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }
}
