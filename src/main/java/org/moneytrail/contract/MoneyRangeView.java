package org.moneytrail.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;

@Type("MoneyRange")
@Description(
        "A sum as it was told, in whole units of its currency (R6). Exact: all three are equal. A sum"
                + " that nobody gives is no range: the field that would hold it is null, never zero.")
public record MoneyRangeView(
        @NonNull @Description("The currency of the telling.") CurrencyCode currency,
        @Description("The lower bound.") @Nullable BigDecimal low,
        @Description("The number that was said; null where only words bound the sum.")
                @Nullable BigDecimal stated,
        @Description("The upper bound; null where none was given (\"more than X\").")
                @Nullable BigDecimal high,
        @NonNull @Description("The range in words, for people.") String text,
        @Ignore MoneyRange range,
        @Ignore @Nullable PartialDate effectiveOn) {

    /** @param effectiveOn the date of the fact, at whose rate the sum converts (R8) */
    public static @Nullable MoneyRangeView of(
            @Nullable MoneyRange range, @Nullable PartialDate effectiveOn) {
        return range == null
                ? null
                : new MoneyRangeView(
                        range.currency(),
                        cents(range.low()),
                        cents(range.stated()),
                        cents(range.high()),
                        range.text(),
                        range,
                        effectiveOn);
    }

    private static @Nullable BigDecimal cents(@Nullable BigDecimal amount) {
        return amount == null ? null : Amounts.plain(amount.setScale(2, RoundingMode.HALF_EVEN));
    }
}
