package org.moneytrail.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.snapshot.RoundRow;
import org.moneytrail.snapshot.Standing;

/** What rounds are sorted by. */
record FundingRoundOrders(Standing standing) {

    List<SortKey<RoundRow>> keys(@Nullable List<FundingRoundOrder> asked) {
        return Orders.keys(
                asked, FundingRoundOrder::field, FundingRoundOrder::direction, this::value);
    }

    private Function<RoundRow, @Nullable SortValue> value(FundingRoundOrderField field) {
        return switch (field) {
            case EFFECTIVE_ON -> round -> SortValue.date(round.effectiveOn());
            case ANNOUNCED_ON -> round -> SortValue.date(round.announcedOn());
            case AMOUNT -> round -> sum(round, round.amount());
            case POST_MONEY -> round -> sum(round, round.postMoney());
            case INVESTOR_COUNT ->
                    round ->
                            SortValue.of(
                                    round.investors().stream()
                                            .map(standing.snapshot().links()::body)
                                            .distinct()
                                            .count());
            case STARTUP_NAME -> round -> startupName(round);
        };
    }

    private @Nullable SortValue sum(RoundRow round, @Nullable MoneyRange money) {
        return SortValue.sum(
                RoundCriteria.sum(standing, round, money, CurrencyCode.CNY).map(Cases::stated));
    }

    private SortValue startupName(RoundRow round) {
        var startup = standing.snapshot().things().organizations().get(round.startup());
        return SortValue.name(startup == null ? round.startup() : startup.profile().name());
    }
}
