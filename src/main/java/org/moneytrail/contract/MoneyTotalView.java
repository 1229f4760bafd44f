package org.moneytrail.contract;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;

@Type("MoneyTotal")
@Description(
        "A sum that says how sure it is (R9), in whole units of the currency with at most two decimals."
                + " Low, stated and high are three cases that are added apart (R7, R13); in an exclusion"
                + " they are what each case takes off, so that low may exceed high.")
public record MoneyTotalView(
        @NonNull @Description("ISO 4217.") CurrencyCode currency,
        @NonNull @Description("The low case.") BigDecimal low,
        @NonNull @Description("The stated case.") BigDecimal stated,
        @NonNull @Description("The high case.") BigDecimal high,
        @NonNull @Description("Items, the undisclosed included: exact + vague + undisclosed.")
                int count,
        @NonNull @Description("Items whose three cases are equal.") int exact,
        @NonNull @Description("Disclosed items that are told by bounds or words.") int vague,
        @NonNull @Description("Vague items for which no upper bound is given (R6).") int openEnded,
        @NonNull @Description("Items that add nothing, because nobody gives their sum (R14).")
                int undisclosed) {

    public static MoneyTotalView of(MoneyTotal total) {
        return new MoneyTotalView(
                total.currency(),
                Amounts.plain(total.low()),
                Amounts.plain(total.stated()),
                Amounts.plain(total.high()),
                total.count(),
                total.exact(),
                total.vague(),
                total.openEnded(),
                total.undisclosed());
    }
}
