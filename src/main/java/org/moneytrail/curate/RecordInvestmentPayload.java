package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.evidence.ParticipationView;

@Type("RecordInvestmentPayload")
@Description("What came of recordInvestment.")
public record RecordInvestmentPayload(
        @NonNull @Description("What the statement tells of, as it reads now.")
                ParticipationView node,
        @NonNull @Description(Done.DATA_VERSION) int dataVersion,
        @Description(Done.CLIENT_MUTATION_ID) @Nullable String clientMutationId) {}
