package org.moneytrail.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.ListedRaise;
import org.moneytrail.fact.ListedSale;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.fact.Payment;
import org.moneytrail.fact.PolicyMeasure;
import org.moneytrail.fact.Quote;
import org.moneytrail.fact.Return;
import org.moneytrail.fact.Role;

/** The view for each kind of fact. */
public final class FactViews {

    private FactViews() {}

    /** A fact that is an item of gross (R10). */
    public static Fact item(org.moneytrail.fact.Fact<?> fact) {
        Fact view =
                fact instanceof FundingRound round ? FundingRoundView.of(round) : view(fact, "");
        return java.util.Objects.requireNonNull(view, fact.slug());
    }

    /** Empty for what the API has no type for, and for legs, which come with their round. */
    static Optional<Fact> of(FactRecord row) {
        return row.fact().map(fact -> view(fact, round(row)));
    }

    private static @Nullable Fact view(org.moneytrail.fact.Fact<?> fact, String round) {
        if (fact instanceof Payment payment) {
            return PaymentView.of(payment, round);
        }
        if (fact instanceof Return back) {
            return ReturnView.of(back, round);
        }
        if (fact instanceof Acquisition acquisition) {
            return AcquisitionView.of(acquisition);
        }
        if (fact instanceof InternalAllocation allocation) {
            return InternalAllocationView.of(allocation);
        }
        if (fact instanceof Holding holding) {
            return HoldingView.of(holding);
        }
        if (fact instanceof Commitment commitment) {
            return CommitmentView.of(commitment);
        }
        if (fact instanceof Mandate mandate) {
            return MandateView.of(mandate);
        }
        return fact instanceof Role role ? RoleView.of(role) : market(fact);
    }

    private static @Nullable Fact market(org.moneytrail.fact.Fact<?> fact) {
        if (fact instanceof Quote quote) {
            return QuoteView.of(quote);
        }
        if (fact instanceof ListedRaise raise) {
            return ListedRaiseView.of(raise);
        }
        if (fact instanceof ListedSale sale) {
            return ListedSaleView.of(sale);
        }
        if (fact instanceof Interest interest) {
            return InterestView.of(interest);
        }
        if (fact instanceof Claim claim) {
            return ClaimView.of(claim);
        }
        if (fact instanceof MarketStatistic statistic) {
            return MarketStatisticView.of(statistic);
        }
        return fact instanceof PolicyMeasure measure ? PolicyMeasureView.of(measure) : null;
    }

    private static String round(FactRecord row) {
        return row.find("PAID_INTO")
                .or(() -> row.find("RETURNED_FROM"))
                .map(link -> GlobalId.parse(link.id()).slug())
                .orElse("");
    }

    /** By the id of the entity at which the facts point by the relationship. */
    static Map<String, List<Fact>> byTarget(List<FactRecord> rows, String relationship) {
        Map<String, List<Fact>> found = new HashMap<>();
        for (FactRecord row : rows) {
            row.links().stream()
                    .filter(link -> link.type().equals(relationship))
                    .forEach(
                            link ->
                                    of(row).ifPresent(
                                                    fact ->
                                                            found.computeIfAbsent(
                                                                            link.id(),
                                                                            id -> new ArrayList<>())
                                                                    .add(fact)));
        }
        return found;
    }
}
