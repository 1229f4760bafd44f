package org.moneytrail.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;

/** Sums in the currency of the question, at the rate of the item's own effective date; undated ones at validAt (R4, R8). */
record Valuation(FxTable fx, CurrencyCode currency, LocalDate validAt) {

    Optional<FxTable.Conversion> conversion(MoneyRange money, @Nullable PartialDate effectiveOn) {
        LocalDate day = effectiveOn == null ? validAt : effectiveOn.last();
        boolean yearOnly = effectiveOn != null && effectiveOn.yearOnly();
        return fx.conversion(money.currency(), currency, day, yearOnly);
    }
}
