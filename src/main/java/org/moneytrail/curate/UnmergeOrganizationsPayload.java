package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.OrganizationView;

@Type("UnmergeOrganizationsPayload")
@Description("What came of unmergeOrganizations.")
public record UnmergeOrganizationsPayload(
        @NonNull @Description("The organization that is one of its own again.")
                OrganizationView node,
        @NonNull @Description(Done.DATA_VERSION) int dataVersion,
        @Description(Done.CLIENT_MUTATION_ID) @Nullable String clientMutationId) {}
