package org.moneytrail.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.snapshot.Standing;

/** What funds are sorted by. */
record FundOrders(Standing standing) {

    List<SortKey<FundProfile>> keys(@Nullable List<FundOrder> asked) {
        return Orders.keys(asked, FundOrder::field, FundOrder::direction, this::value);
    }

    private Function<FundProfile, @Nullable SortValue> value(FundOrderField field) {
        return switch (field) {
            case NAME -> fund -> SortValue.name(fund.name());
            case VINTAGE -> fund -> SortValue.date(fund.vintage());
            case SIZE ->
                    fund ->
                            SortValue.sum(
                                    FundCriteria.size(standing, fund, CurrencyCode.CNY)
                                            .map(Cases::stated));
            case COMMITMENT_COUNT ->
                    fund ->
                            SortValue.of(
                                    standing.snapshot().links().commitmentsTo(fund.slug()).size());
            case STARTUP_COUNT ->
                    fund -> SortValue.of(standing.backedBy("Fund:" + fund.slug()).size());
            case MONEY_INVESTED ->
                    fund ->
                            SortValue.sum(
                                    standing.invested("Fund:" + fund.slug(), CurrencyCode.CNY)
                                            .map(Cases::stated));
        };
    }
}
