package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.moneytrail.contract.SourceView;
import org.moneytrail.curate.input.RecordFundInput;
import org.moneytrail.curate.input.RecordOrganizationInput;
import org.moneytrail.curate.input.RecordPersonInput;
import org.moneytrail.curate.input.RecordSourceInput;
import org.moneytrail.curate.input.RecordStockInput;
import org.moneytrail.entity.ConceptStockView;
import org.moneytrail.entity.FundView;
import org.moneytrail.entity.OrganizationView;
import org.moneytrail.entity.PersonView;

/** Adds who and what there is. */
@GraphQLApi
public class EntityMutations {

    private final Recording recording;

    EntityMutations(Recording recording) {
        this.recording = recording;
    }

    @Mutation("recordSource")
    @Description("Adds a page that was read. Role curator.")
    public Uni<@NonNull RecordSourcePayload> recordSource(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordSourceInput input) {
        return recording
                .of("recordSource", input, SourceView.class)
                .map(
                        done ->
                                new RecordSourcePayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordOrganization")
    @Description(
            "Adds what a source says of an organization, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordOrganizationPayload> recordOrganization(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordOrganizationInput input) {
        return recording
                .of("recordOrganization", input, OrganizationView.class)
                .map(
                        done ->
                                new RecordOrganizationPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordFund")
    @Description(
            "Adds what a source says of a fund, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordFundPayload> recordFund(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordFundInput input) {
        return recording
                .of("recordFund", input, FundView.class)
                .map(
                        done ->
                                new RecordFundPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordPerson")
    @Description(
            "Adds what a source says of a person, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordPersonPayload> recordPerson(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordPersonInput input) {
        return recording
                .of("recordPerson", input, PersonView.class)
                .map(
                        done ->
                                new RecordPersonPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("recordStock")
    @Description(
            "Adds what a source says of a stock, a new one or one that is recorded already. Role curator.")
    public Uni<@NonNull RecordStockPayload> recordStock(
            @Name("input") @NonNull @Valid @Description("What the source says.")
                    RecordStockInput input) {
        return recording
                .of("recordStock", input, ConceptStockView.class)
                .map(
                        done ->
                                new RecordStockPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }
}
