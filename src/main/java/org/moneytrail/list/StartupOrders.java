package org.moneytrail.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.Standing;

/** What startups are sorted by. */
record StartupOrders(Standing standing) {

    List<SortKey<OrganizationRow>> keys(@Nullable List<StartupOrder> asked) {
        return Orders.keys(asked, StartupOrder::field, StartupOrder::direction, this::value);
    }

    private Function<OrganizationRow, @Nullable SortValue> value(StartupOrderField field) {
        return switch (field) {
            case NAME -> startup -> SortValue.name(startup.profile().name());
            case FOUNDED_ON -> startup -> SortValue.date(startup.profile().foundedOn());
            case LATEST_ROUND ->
                    startup ->
                            SortValue.day(
                                    standing.latest(standing.roundsOf(startup.slug()).stream())
                                            .orElse(null));
            case LATEST_POST_MONEY ->
                    startup ->
                            SortValue.sum(
                                    standing.latestPostMoney(startup.slug(), CurrencyCode.CNY));
            case MONEY_REACHED ->
                    startup ->
                            SortValue.sum(
                                    standing.reached(startup.slug(), CurrencyCode.CNY)
                                            .map(Cases::stated));
            case ROUND_COUNT ->
                    startup ->
                            SortValue.of(
                                    standing.snapshot().links().roundsOf(startup.slug()).size());
            case INVESTOR_COUNT ->
                    startup -> SortValue.of(standing.investorsOf(startup.slug()).size());
        };
    }
}
