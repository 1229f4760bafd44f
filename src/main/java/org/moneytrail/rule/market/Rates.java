package org.moneytrail.rule.market;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;

/** Sums in the currency of the question, each at the rate of its own date (R8); undated ones at validAt. */
record Rates(FxTable fx, CurrencyCode currency, LocalDate validAt) {

    Optional<Cases> convert(MoneyRange money, @Nullable PartialDate on) {
        LocalDate day = on == null ? validAt : on.last();
        boolean yearOnly = on != null && on.yearOnly();
        return fx.conversion(money.currency(), currency, day, yearOnly)
                .map(rate -> rate.apply(money.cases()));
    }
}
