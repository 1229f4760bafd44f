package org.moneytrail.question.mandate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Amounts;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.evidence.MandateView;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.mandate.MandateLeak;

@Type("MandateLeak")
@Description(
        "Money that reached a startup although an exact clause on its way forbade the sector (R23).")
public record MandateLeakView(
        @Description("The day at which the clause was in force: the round's (R4); null if undated.")
                @Nullable PartialDateView effectiveOn,
        @NonNull @Description("The clause, with its holder, words and sources.")
                MandateView mandate,
        @NonNull
                @Id
                @Description(
                        "Ids of the commitments that lead from one party of the path to the next (R19).")
                List<@NonNull String> commitments,
        @NonNull @Description("A commitment without a date was accepted on the way (R19).")
                boolean undatedCommitment,
        @Description(
                        "The share of the leg, 0 to 1, to six decimals; null where the holder committed a"
                                + " sum that nobody gives.")
                @Nullable BigDecimal share,
        @NonNull @Description("The currency of the question.") CurrencyCode currency,
        @NonNull @Description("The pro-rata sum, low case; 0 where the share is not known.")
                BigDecimal low,
        @NonNull @Description("The pro-rata sum, stated case; 0 where the share is not known.")
                BigDecimal stated,
        @NonNull
                @Description(
                        "The pro-rata sum, high case; where the share is not known, all that no known"
                                + " limited partner explains.")
                BigDecimal high,
        @Ignore org.moneytrail.fact.Fact<?> judged,
        @Ignore String startupSlug,
        @Ignore List<PartyRef> parties,
        @Ignore String key) {

    static MandateLeakView of(MandateLeak leak, CurrencyCode currency, MandateView mandate) {
        Cases amount = leak.amount().rounded();
        BigDecimal share = leak.share();
        return new MandateLeakView(
                PartialDateView.of(leak.effectiveOn()),
                mandate,
                leak.commitments(),
                leak.undated(),
                share == null ? null : Amounts.plain(share.setScale(6, RoundingMode.HALF_EVEN)),
                currency,
                Amounts.plain(amount.low()),
                Amounts.plain(amount.stated()),
                Amounts.plain(amount.high()),
                leak.item().fact(),
                leak.item().organization().slug(),
                leak.path(),
                leak.key());
    }
}
