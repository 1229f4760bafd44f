package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.evidence.QuoteView;

@Type("RecordQuotePayload")
@Description("What came of recordQuote.")
public record RecordQuotePayload(
        @NonNull @Description("What the statement tells of, as it reads now.") QuoteView node,
        @NonNull @Description(Done.DATA_VERSION) int dataVersion,
        @Description(Done.CLIENT_MUTATION_ID) @Nullable String clientMutationId) {}
