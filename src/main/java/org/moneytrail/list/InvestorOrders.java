package org.moneytrail.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.snapshot.Standing;

/** What investors are sorted by. */
record InvestorOrders(Standing standing) {

    List<SortKey<PartyRow>> keys(@Nullable List<InvestorOrder> asked) {
        return Orders.keys(asked, InvestorOrder::field, InvestorOrder::direction, this::value);
    }

    private Function<PartyRow, @Nullable SortValue> value(InvestorOrderField field) {
        return switch (field) {
            case NAME -> investor -> SortValue.name(investor.name());
            case DEAL_COUNT ->
                    investor ->
                            SortValue.of(
                                    standing.snapshot().links().roundsWith(investor.id()).count());
            case STARTUP_COUNT -> investor -> SortValue.of(standing.backedBy(investor.id()).size());
            case MONEY_INVESTED ->
                    investor ->
                            SortValue.sum(
                                    standing.invested(investor.id(), CurrencyCode.CNY)
                                            .map(Cases::stated));
            case LATEST_DEAL ->
                    investor ->
                            SortValue.day(
                                    standing.latest(standing.roundsWith(investor.id()))
                                            .orElse(null));
        };
    }
}
