package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.ConceptStockView;

@Type("RecordStockPayload")
@Description("What came of recordStock.")
public record RecordStockPayload(
        @NonNull @Description("What the statement tells of, as it reads now.")
                ConceptStockView node,
        @NonNull @Description(Done.DATA_VERSION) int dataVersion,
        @Description(Done.CLIENT_MUTATION_ID) @Nullable String clientMutationId) {}
