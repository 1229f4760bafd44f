package org.moneytrail.curate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.evidence.PaymentView;

@Type("RecordPaymentPayload")
@Description("What came of recordPayment.")
public record RecordPaymentPayload(
        @NonNull @Description("What the statement tells of, as it reads now.") PaymentView node,
        @NonNull @Description(Done.DATA_VERSION) int dataVersion,
        @Description(Done.CLIENT_MUTATION_ID) @Nullable String clientMutationId) {}
