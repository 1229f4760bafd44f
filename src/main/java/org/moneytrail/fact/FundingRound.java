package org.moneytrail.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A financing of one startup with everything told of it: rival tellings, legs, payments and returns.
 *
 * @param startup slug of the organization that raised it
 */
public record FundingRound(
        String slug,
        String startup,
        Statements<RoundTelling> statements,
        List<Participation> legs,
        List<Payment> payments,
        List<Return> returns)
        implements Fact<RoundTelling> {

    @Override
    public @Nullable FundingRound knownAt(LocalDate day) {
        Statements<RoundTelling> known = statements.knownAt(day);
        if (known.isEmpty()) {
            return null;
        }
        List<Participation> knownLegs = known(legs, leg -> leg.knownAt(day));
        List<Payment> knownPayments = known(payments, payment -> payment.knownAt(day));
        List<Return> knownReturns = known(returns, back -> back.knownAt(day));
        boolean all =
                known.all().size() == statements.all().size()
                        && knownLegs == legs
                        && knownPayments == payments
                        && knownReturns == returns;
        return all
                ? this
                : new FundingRound(slug, startup, known, knownLegs, knownPayments, knownReturns);
    }

    /** The list itself where all of it was known, which is the rule. */
    private static <F> List<F> known(List<F> parts, UnaryOperator<@Nullable F> knownAt) {
        List<F> known = new ArrayList<>(parts.size());
        boolean all = true;
        for (F part : parts) {
            F as = knownAt.apply(part);
            if (as != null) {
                known.add(as);
            }
            all &= as == part;
        }
        return all ? parts : known;
    }

    /** The status at a day (R2); empty where nothing told of the round had happened by then. */
    public Optional<RoundStatus> statusAt(LocalDate validAt) {
        return statements
                .latest(s -> s.telling().status() != null && hadHappened(s, validAt))
                .map(s -> s.telling().status());
    }

    private static boolean hadHappened(Statement<RoundTelling> statement, LocalDate validAt) {
        PartialDate own = statement.telling().ownDate();
        return own == null || !own.capped(statement.source().knownFrom()).last().isAfter(validAt);
    }

    /**
     * The effective date (R4), capped by what its source could know; null if undated. A closing that lies after validAt has
     * not happened yet, so that the date of the status that holds by then counts.
     */
    public @Nullable PartialDate effectiveOn(LocalDate validAt) {
        PartialDate closed = Dated.reading(statements, RoundTelling::closedOn);
        if (closed != null && !closed.last().isAfter(validAt)) {
            return closed;
        }
        RoundStatus status = statusAt(validAt).orElse(null);
        PartialDate own =
                statements
                        .first(s -> status != null && s.telling().status() == status)
                        .map(s -> Dated.capped(s, s.telling().ownDate()))
                        .orElse(null);
        return own != null ? own : Dated.reading(statements, RoundTelling::announcedOn);
    }

    /** Whether somebody of these took part. */
    public boolean hasInvestor(Predicate<PartyRef> somebody) {
        return hasLeg(leg -> somebody.test(leg.investor()));
    }

    /** Whether a sum is told of what somebody of these paid. */
    public boolean hasSizedLeg(Predicate<PartyRef> somebody) {
        return hasLeg(
                leg ->
                        leg.statements().read(Participation.Telling::amount) != null
                                && somebody.test(leg.investor()));
    }

    private boolean hasLeg(Predicate<Participation> wanted) {
        for (Participation leg : legs) {
            if (wanted.test(leg)) {
                return true;
            }
        }
        return false;
    }

    public RoundScope scope() {
        RoundScope scope = statements.read(RoundTelling::scope);
        return scope == null ? RoundScope.ROUND : scope;
    }
}
