package org.moneytrail.evidence;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Commitment;
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

/**
 * A kind of fact other than rounds and their legs, which come whole: what a row is to the rules, and what the API shows of it.
 *
 * @param type whose simple name is the label of the nodes
 */
record FactKind<F extends org.moneytrail.fact.Fact<?>>(
        Class<F> type, Function<FactRecord, F> fact, BiFunction<F, FactRecord, Fact> view) {

    private static final Map<String, FactKind<?>> KINDS =
            Stream.concat(ofCompanies(), ofFundsAndTalk())
                    .collect(Collectors.toMap(kind -> kind.type().getSimpleName(), kind -> kind));

    /** Null for what the API has no type for. */
    static @Nullable FactKind<?> of(String label) {
        return KINDS.get(label);
    }

    Fact shown(FactRecord row) {
        return view.apply(fact.apply(row), row);
    }

    private static <F extends org.moneytrail.fact.Fact<?>> FactKind<F> kind(
            Class<F> type, Function<FactRecord, F> fact, Function<F, Fact> view) {
        return new FactKind<>(type, fact, (found, row) -> view.apply(found));
    }

    private static Stream<FactKind<?>> ofCompanies() {
        return Stream.of(
                new FactKind<>(
                        Payment.class,
                        row ->
                                new Payment(
                                        row.slug(),
                                        row.party("PAID_BY"),
                                        row.told(Payment.Telling::of)),
                        (paid, row) -> PaymentView.of(paid, row.target("PAID_INTO"))),
                new FactKind<>(
                        Return.class,
                        row ->
                                new Return(
                                        row.slug(),
                                        row.party("RETURNED_TO"),
                                        row.told(Return.Telling::of)),
                        (back, row) -> ReturnView.of(back, row.target("RETURNED_FROM"))),
                kind(
                        Acquisition.class,
                        row ->
                                new Acquisition(
                                        row.slug(),
                                        row.target("TARGETS"),
                                        row.optionalTarget("ACQUIRED_BY"),
                                        row.told(Acquisition.Telling::of)),
                        AcquisitionView::of),
                kind(
                        InternalAllocation.class,
                        row ->
                                new InternalAllocation(
                                        row.slug(),
                                        row.target("BUDGETED_BY"),
                                        row.told(InternalAllocation.Telling::of)),
                        InternalAllocationView::of),
                kind(
                        Holding.class,
                        row ->
                                new Holding(
                                        row.slug(),
                                        row.namedParty("HELD_BY"),
                                        row.target("HELD_IN"),
                                        row.told(Holding.Telling::of)),
                        HoldingView::of),
                kind(
                        Role.class,
                        row ->
                                new Role(
                                        row.slug(),
                                        row.target("OF_PERSON"),
                                        row.target("AT"),
                                        row.told(Role.Telling::of)),
                        RoleView::of),
                kind(
                        Quote.class,
                        row ->
                                new Quote(
                                        row.slug(),
                                        row.target("QUOTES"),
                                        row.told(Quote.Telling::of)),
                        QuoteView::of),
                kind(
                        ListedRaise.class,
                        row ->
                                new ListedRaise(
                                        row.slug(),
                                        row.target("RAISED_BY_ISSUER"),
                                        row.told(ListedRaise.Telling::of)),
                        ListedRaiseView::of),
                kind(
                        ListedSale.class,
                        row ->
                                new ListedSale(
                                        row.slug(),
                                        row.target("SOLD_SHARES_OF"),
                                        row.told(ListedSale.Telling::of)),
                        ListedSaleView::of));
    }

    private static Stream<FactKind<?>> ofFundsAndTalk() {
        return Stream.of(
                kind(
                        Commitment.class,
                        row ->
                                new Commitment(
                                        row.slug(),
                                        row.namedParty("COMMITTED_BY"),
                                        row.target("COMMITTED_TO"),
                                        row.told(Commitment.Telling::of)),
                        CommitmentView::of),
                kind(
                        Mandate.class,
                        row ->
                                new Mandate(
                                        row.slug(),
                                        row.target("IMPOSED_BY"),
                                        row.optionalTarget("BINDS"),
                                        row.told(Mandate.Telling::of)),
                        MandateView::of),
                kind(
                        Interest.class,
                        row ->
                                new Interest(
                                        row.slug(),
                                        row.namedParty("SHOWN_BY"),
                                        row.optionalTarget("SHOWN_IN"),
                                        row.optionalTarget("SHOWN_FOR"),
                                        row.told(Interest.Telling::of)),
                        InterestView::of),
                kind(
                        Claim.class,
                        row -> new Claim(row.slug(), row.told(Claim.Telling::of)),
                        ClaimView::of),
                kind(
                        MarketStatistic.class,
                        row ->
                                new MarketStatistic(
                                        row.slug(), row.told(MarketStatistic.Telling::of)),
                        MarketStatisticView::of),
                kind(
                        PolicyMeasure.class,
                        row -> new PolicyMeasure(row.slug(), row.told(PolicyMeasure.Telling::of)),
                        PolicyMeasureView::of));
    }
}
