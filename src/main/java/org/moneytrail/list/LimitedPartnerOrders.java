package org.moneytrail.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.snapshot.Standing;

/** What partners are sorted by. */
record LimitedPartnerOrders(Standing standing) {

    List<SortKey<PartyRow>> keys(@Nullable List<LimitedPartnerOrder> asked) {
        return Orders.keys(
                asked, LimitedPartnerOrder::field, LimitedPartnerOrder::direction, this::value);
    }

    private Function<PartyRow, @Nullable SortValue> value(LimitedPartnerOrderField field) {
        return switch (field) {
            case NAME -> partner -> SortValue.name(partner.name());
            case FUND_COUNT ->
                    partner -> SortValue.of(new Promises(standing).funds(partner.id()).size());
            case MONEY_COMMITTED ->
                    partner ->
                            SortValue.sum(
                                    new Promises(standing)
                                            .sum(partner.id(), CurrencyCode.CNY)
                                            .map(Cases::stated));
        };
    }
}
