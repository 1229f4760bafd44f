package org.moneytrail.rule.market;

import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.Cases;
import org.moneytrail.money.MoneyRange;

/**
 * A startup that was last valued at a thousand million US dollars or more, and on what that rests (R27).
 *
 * @param startup slug
 * @param told the valuation as told
 * @param dollars the same at the rate of its own date
 * @param fact the round or the quote that tells it
 * @param ceased why it is none any more; null while it is one
 */
public record Unicorn(
        String startup,
        Basis basis,
        MoneyRange told,
        Cases dollars,
        @Nullable PartialDate on,
        Fact<?> fact,
        @Nullable Ceased ceased) {

    Unicorn ceasedBy(Ceased reason) {
        return new Unicorn(startup, basis, told, dollars, on, fact, reason);
    }
}
