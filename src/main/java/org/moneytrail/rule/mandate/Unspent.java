package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;

/**
 * What one fund has left on a day, and how that is worked out (R22).
 *
 * @param since the day from which it exists; null if no dated fact tells
 * @param currency the fund's own, in which {@code size} and what left it are
 * @param size null if nobody tells it
 * @param invested what it put into rounds
 * @param passedOn what it committed to other funds
 * @param unspent in the currency of the question, unrounded; null if the size is unknown or does not convert
 * @param openEnded no upper bound is given
 */
public record Unspent(
        FundProfile fund,
        @Nullable LocalDate since,
        CurrencyCode currency,
        @Nullable Cases size,
        Outflow invested,
        Outflow passedOn,
        @Nullable Cases unspent,
        boolean openEnded,
        Set<PowderNote> notes) {

    /** The same, shown by other facts that say as much. */
    Unspent by(Outflow other) {
        return new Unspent(fund, since, currency, size, other, passedOn, unspent, openEnded, notes);
    }

    /** Ids of the participations and commitments by which money left it, looked for when they are shown. */
    public List<String> facts() {
        List<String> why = new ArrayList<>(invested.facts().get());
        why.addAll(passedOn.facts().get());
        return why;
    }

    /** Whether it is in the sum of its verdict. */
    public boolean counted() {
        return !notes.contains(PowderNote.UNDATED) && !notes.contains(PowderNote.UNCONVERTIBLE);
    }
}
