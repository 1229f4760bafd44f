package org.moneytrail.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Payment;
import org.moneytrail.fact.Return;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.fact.Statements;
import org.moneytrail.money.Cases;
import org.moneytrail.money.MoneyRange;

/** The parts of a round that did not reach the startup as money from outside (R11, R12), in the order of the table. */
final class Parts {

    private final Affiliation affiliation;
    private final Valuation valuation;
    private final Methodology methodology;

    Parts(Affiliation affiliation, Valuation valuation, Methodology methodology) {
        this.affiliation = affiliation;
        this.valuation = valuation;
        this.methodology = methodology;
    }

    /** @param overlap what the rounds that this one may contain reached in their high case, as the high end of a part */
    List<Slice> carve(FundingRound round, GrossItem item, Cases amount, Cases overlap) {
        Carving carving = new Carving(amount);
        if (!methodology.countInKind()) {
            carving.take(ExclusionReason.IN_KIND, inKind(round, item, amount));
        }
        if (!methodology.countAffiliated()) {
            carving.takeByCase(ExclusionReason.AFFILIATED, affiliated(round, item));
        }
        carving.take(ExclusionReason.OVERLAP, overlap);
        carving.take(ExclusionReason.ROUND_TRIP, returned(round, item, true, null));
        carving.take(ExclusionReason.RETURNED, returned(round, item, false, null));
        if (methodology.wantsPayment()) {
            carving.takeByCase(ExclusionReason.NOT_PAID, amount.less(paid(round, item)));
        }
        return carving.rest();
    }

    /** MIXED where no leg carries the non-cash part: anything between nothing and all of it. */
    private Cases inKind(FundingRound round, GrossItem item, Cases amount) {
        Cases legs = Cases.ZERO;
        for (Participation leg : round.legs()) {
            legs = legs.plus(inKind(leg, item));
        }
        boolean mixed = round.statements().read(RoundTelling::instrument) == Instrument.MIXED;
        return mixed && round.legs().stream().noneMatch(Parts::carriesInKind) ? upTo(amount) : legs;
    }

    private static boolean carriesInKind(Participation leg) {
        Statements<Participation.Telling> told = leg.statements();
        return told.read(Participation.Telling::inKind) != null
                || (told.read(Participation.Telling::instrument) == Instrument.COMPUTE_CREDIT
                        && told.read(Participation.Telling::amount) != null);
    }

    private Cases inKind(Participation leg, GrossItem item) {
        MoneyRange carried = leg.statements().read(Participation.Telling::inKind);
        if (carried != null) {
            return valued(carried, item);
        }
        Instrument instrument = leg.statements().read(Participation.Telling::instrument);
        if (instrument == Instrument.COMPUTE_CREDIT) {
            return size(leg, item);
        }
        return instrument == Instrument.MIXED ? upTo(size(leg, item)) : Cases.ZERO;
    }

    private static Cases upTo(Cases amount) {
        return new Cases(Cases.ZERO.low(), Cases.ZERO.stated(), amount.high());
    }

    /** The sized legs of insiders, less what of them was in kind and is already off; case by case. */
    private Cases affiliated(FundingRound round, GrossItem item) {
        Cases sum = Cases.ZERO;
        for (Participation leg : round.legs()) {
            sum = sum.plus(affiliated(round, leg, item));
        }
        return sum;
    }

    private Cases affiliated(FundingRound round, Participation leg, GrossItem item) {
        // Of most legs nobody tells the sum, and then it does not matter whose they are.
        boolean told = leg.statements().read(Participation.Telling::amount) != null;
        if (!told || !isAffiliated(leg.investor(), round, item)) {
            return Cases.ZERO;
        }
        Cases off = methodology.countInKind() ? Cases.ZERO : inKind(leg, item);
        return size(leg, item).turned().less(off.turned());
    }

    private boolean isAffiliated(PartyRef investor, FundingRound round, GrossItem item) {
        PartialDate on = item.effectiveOn();
        return affiliation.affiliated(
                investor, round.startup(), on == null ? valuation.validAt() : on.last());
    }

    /** A leg whose sum is told, with what the parts that name it take off it (R17); empty for an unsized one. */
    Optional<SizedLeg> sized(FundingRound round, Participation leg, GrossItem item) {
        Cases size = size(leg, item);
        if (size.isZero()) {
            return Optional.empty();
        }
        Map<ExclusionReason, Cases> named = new EnumMap<>(ExclusionReason.class);
        name(named, ExclusionReason.IN_KIND, inKind(leg, item).turned());
        name(named, ExclusionReason.AFFILIATED, affiliated(round, leg, item));
        name(
                named,
                ExclusionReason.ROUND_TRIP,
                returned(round, item, true, leg.investor()).turned());
        name(
                named,
                ExclusionReason.RETURNED,
                returned(round, item, false, leg.investor()).turned());
        return Optional.of(new SizedLeg(Leg.of(leg.investor()), size, named));
    }

    private static void name(
            Map<ExclusionReason, Cases> named, ExclusionReason reason, Cases part) {
        if (!part.isZero()) {
            named.put(reason, part);
        }
    }

    private Cases size(Participation leg, GrossItem item) {
        return valued(leg.statements().read(Participation.Telling::amount), item);
    }

    /** @param to only what went to this investor; null for all of it */
    private Cases returned(
            FundingRound round, GrossItem item, boolean byContract, @Nullable PartyRef to) {
        Cases sum = Cases.ZERO;
        for (Return back : round.returns()) {
            boolean contract =
                    Boolean.TRUE.equals(back.statements().read(Return.Telling::byContract));
            boolean wanted = to == null || to.equals(back.investor());
            if (contract == byContract && wanted && happened(back.on())) {
                sum = sum.plus(valued(back.statements().read(Return.Telling::amount), item));
            }
        }
        return sum;
    }

    private Cases paid(FundingRound round, GrossItem item) {
        return paymentsOf(round)
                .map(p -> valued(p.statements().read(Payment.Telling::amount), item))
                .reduce(Cases.ZERO, Cases::plus);
    }

    /** What payments show to have arrived, never more than the item (R16 DISBURSED); null where none has a sum. */
    @Nullable Cases disbursed(FundingRound round, GrossItem item, Cases amount) {
        boolean summed =
                paymentsOf(round)
                        .anyMatch(p -> p.statements().read(Payment.Telling::amount) != null);
        return summed ? amount.min(paid(round, item)) : null;
    }

    boolean anyPayment(FundingRound round) {
        return paymentsOf(round).findAny().isPresent();
    }

    private Stream<Payment> paymentsOf(FundingRound round) {
        return round.payments().stream().filter(p -> happened(p.on()));
    }

    private boolean happened(@Nullable PartialDate on) {
        return on == null || !on.last().isAfter(valuation.validAt());
    }

    /** Parts convert at the item's own rate (R8); a sum that nobody gives takes nothing (R12). */
    Cases valued(@Nullable MoneyRange money, GrossItem item) {
        return money == null
                ? Cases.ZERO
                : valuation
                        .conversion(money, item.effectiveOn())
                        .map(rate -> rate.apply(money.cases()))
                        .orElse(Cases.ZERO);
    }
}
