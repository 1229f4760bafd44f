package org.moneytrail.list;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.CurrencyCode;

@Input("AmountFilter")
@Description(
        "A sum within bounds, both included. What is undisclosed is neither small nor large, and never within (R14).")
public record AmountFilter(
        @Description("At least this much, in whole units of the currency.")
                @Nullable BigDecimal min,
        @Description("At most this much, in whole units of the currency.") @Nullable BigDecimal max,
        @Description(
                        "The currency of both bounds; CNY if absent. Sums convert at the rate of their own date (R8).")
                @Nullable CurrencyCode currency,
        @Description("Which of the three cases lies within (R13); STATED if absent.")
                @Nullable MoneyCase compared) {}
