package org.moneytrail.question.market;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.market.Basis;
import org.moneytrail.rule.market.Ceased;
import org.moneytrail.rule.market.Unicorn;

@Type("UnicornVerdict")
@Description(
        "A startup that was last valued at a thousand million US dollars or more, and on what that rests (R27). A valuation is no money.")
public record UnicornView(
        @NonNull @Description("What the valuation rests on.") Basis basis,
        @NonNull @Description("The valuation as told, after the money (R6).")
                MoneyRangeView valuation,
        @NonNull @Description("The same in US dollars, at the rate of its own date (R8).")
                MoneyTotalView dollars,
        @Description("When it was worth that; null if undated.") @Nullable PartialDateView on,
        @Description("Why it is a unicorn no more; null while it is one.") @Nullable Ceased ceased,
        @Ignore org.moneytrail.fact.Fact<?> judged,
        @Ignore String startupSlug) {

    static UnicornView of(Unicorn unicorn) {
        MoneyTotal.Sum sum = MoneyTotal.in(CurrencyCode.USD);
        sum.add(unicorn.dollars(), unicorn.told().openEnded());
        return new UnicornView(
                unicorn.basis(),
                java.util.Objects.requireNonNull(MoneyRangeView.of(unicorn.told(), unicorn.on())),
                MoneyTotalView.of(sum.total()),
                PartialDateView.of(unicorn.on()),
                unicorn.ceased(),
                unicorn.fact(),
                unicorn.startup());
    }
}
