package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Node;

@Type("RetractStatementPayload")
@Description("What came of retractStatement.")
public record RetractStatementPayload(
        @Description("What it told of, as it reads now; null where nobody else tells of it.")
                @Nullable Node node,
        @NonNull @Description(Done.DATA_VERSION) int dataVersion,
        @Description(Done.CLIENT_MUTATION_ID) @Nullable String clientMutationId) {}
