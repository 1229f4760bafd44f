package org.moneytrail.evidence;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Payment;

@Type("Payment")
@Description("Money that a source says the company received: the evidence for DISBURSED (R15).")
public record PaymentView(
        @Id @NonNull @Description("\"Payment:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("The sum (R6); null if undisclosed.") @Nullable MoneyRangeView amount,
        @Description("When it was received; null if undated.") @Nullable PartialDateView on,
        @Ignore String roundSlug,
        @Ignore @Nullable PartyRef party,
        @Ignore List<StatementView> told)
        implements Fact {

    static PaymentView of(Payment payment, String round) {
        String id = "Payment:" + payment.slug();
        return new PaymentView(
                id,
                payment.slug(),
                MoneyRangeView.of(payment.statements().read(Payment.Telling::amount), payment.on()),
                PartialDateView.of(payment.on()),
                round,
                payment.payer(),
                StatementView.of(id, payment.statements()));
    }
}
