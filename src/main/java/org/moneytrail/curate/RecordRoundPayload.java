package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.evidence.FundingRoundView;

@Type("RecordRoundPayload")
@Description("What came of recordRound.")
public record RecordRoundPayload(
        @NonNull @Description("What the statement tells of, as it reads now.")
                FundingRoundView node,
        @NonNull @Description(Done.DATA_VERSION) int dataVersion,
        @Description(Done.CLIENT_MUTATION_ID) @Nullable String clientMutationId) {}
