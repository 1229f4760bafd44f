package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.evidence.InterestView;

@Type("RecordInterestPayload")
@Description("What came of recordInterest.")
public record RecordInterestPayload(
        @NonNull @Description("What the statement tells of, as it reads now.") InterestView node,
        @NonNull @Description(Done.DATA_VERSION) int dataVersion,
        @Description(Done.CLIENT_MUTATION_ID) @Nullable String clientMutationId) {}
