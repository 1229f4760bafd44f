package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;

/** Legs whose sum is told in a round whose own sum is not: nobody can tell what reached, but the fund paid them. */
record LoneLegs(FxTable fx, LocalDate on, CurrencyCode currency) {

    /** Null unless all of them are told, and convert; an aggregate's legs may be told elsewhere too (R11a). */
    @Nullable Cases sum(FundingRound round, List<Participation> legs) {
        boolean told = round.statements().read(RoundTelling::amount) != null;
        if (told || round.scope() == RoundScope.AGGREGATE) {
            return null;
        }
        Cases sum = Cases.ZERO;
        for (Participation leg : legs) {
            MoneyRange amount = leg.statements().read(Participation.Telling::amount);
            Cases converted = amount == null ? null : converted(amount, round.effectiveOn(on));
            if (converted == null) {
                return null;
            }
            sum = sum.plus(converted);
        }
        return sum;
    }

    private @Nullable Cases converted(MoneyRange amount, @Nullable PartialDate date) {
        LocalDate day = date == null ? on : date.last();
        return fx.conversion(amount.currency(), currency, day, date != null && date.yearOnly())
                .map(rate -> rate.apply(amount.cases()))
                .orElse(null);
    }
}
