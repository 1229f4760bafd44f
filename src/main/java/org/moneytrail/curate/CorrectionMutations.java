package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.moneytrail.curate.input.MergeOrganizationsInput;
import org.moneytrail.curate.input.RetractStatementInput;
import org.moneytrail.curate.input.UnmergeOrganizationsInput;
import org.moneytrail.entity.OrganizationView;
import org.moneytrail.http.access.Access;

/** Corrects what is recorded, and loses nothing of it. */
@GraphQLApi
public class CorrectionMutations {

    private final Access access;
    private final Curation curation;
    private final Retraction retraction;
    private final Merging merging;
    private final Unmerging unmerging;
    private final Things things;

    CorrectionMutations(
            Access access,
            Curation curation,
            Retraction retraction,
            Merging merging,
            Unmerging unmerging,
            Things things) {
        this.access = access;
        this.curation = curation;
        this.retraction = retraction;
        this.merging = merging;
        this.unmerging = unmerging;
        this.things = things;
    }

    @Mutation("retractStatement")
    @Description(
            "Takes a statement back. It is hidden, not deleted: no reading, list or count uses it, and"
                    + " retractedStatements shows it. Recording the same again brings it back. Role curator.")
    public Uni<@NonNull RetractStatementPayload> retractStatement(
            @Name("input") @NonNull @Valid @Description("Which one, and why.")
                    RetractStatementInput input) {
        Request request = Request.of(access.curator(), "retractStatement", input);
        return curation.write(request, () -> retraction.of(request.by(), input))
                .flatMap(
                        done ->
                                things.find(done.node())
                                        .map(
                                                node ->
                                                        new RetractStatementPayload(
                                                                node.orElse(null),
                                                                done.dataVersion(),
                                                                done.clientMutationId())));
    }

    @Mutation("mergeOrganizations")
    @Description(
            "Makes two organizations one: the names, ids and facts of the duplicate lead to the other."
                    + " unmergeOrganizations takes it back. Role curator.")
    public Uni<@NonNull MergeOrganizationsPayload> mergeOrganizations(
            @Name("input") @NonNull @Valid @Description("Which two.")
                    MergeOrganizationsInput input) {
        Request request = Request.of(access.curator(), "mergeOrganizations", input);
        return curation.write(
                        request, () -> merging.of(request.by(), input.duplicate(), input.into()))
                .flatMap(done -> things.shown(done, OrganizationView.class))
                .map(
                        done ->
                                new MergeOrganizationsPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }

    @Mutation("unmergeOrganizations")
    @Description(
            "Takes a merge back: what named the duplicate is the duplicate's again, what was recorded"
                    + " meanwhile too. Role curator.")
    public Uni<@NonNull UnmergeOrganizationsPayload> unmergeOrganizations(
            @Name("input") @NonNull @Valid @Description("Which one.")
                    UnmergeOrganizationsInput input) {
        Request request = Request.of(access.curator(), "unmergeOrganizations", input);
        return curation.write(request, () -> unmerging.of(input.duplicate()))
                .flatMap(done -> things.shown(done, OrganizationView.class))
                .map(
                        done ->
                                new UnmergeOrganizationsPayload(
                                        done.node(), done.dataVersion(), done.clientMutationId()));
    }
}
