package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.OrganizationView;

@Type("MergeOrganizationsPayload")
@Description("What came of mergeOrganizations.")
public record MergeOrganizationsPayload(
        @NonNull @Description("The organization that stays, with the names and facts of both.")
                OrganizationView node,
        @NonNull @Description(Done.DATA_VERSION) int dataVersion,
        @Description(Done.CLIENT_MUTATION_ID) @Nullable String clientMutationId) {}
