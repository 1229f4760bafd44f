package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.PartialDate;

/**
 * Since when a fund exists, as far as its vintage, promises and clauses tell: the earliest dated fact about it, of whatever day; a
 * vintage counts from 1 January (R22).
 */
final class FundAge {

    private final FundMoney money;
    private final FundBodies bodies;
    private final Map<String, List<Mandate>> clauses = new HashMap<>();

    FundAge(List<Mandate> mandates, FundMoney money, FundBodies bodies) {
        this.money = money;
        this.bodies = bodies;
        for (Mandate mandate : mandates) {
            String fund = mandate.fund();
            if (fund != null) {
                clauses.computeIfAbsent(fund, any -> new ArrayList<>()).add(mandate);
            }
        }
    }

    Optional<LocalDate> since(FundProfile fund) {
        PartialDate vintage = fund.vintage();
        Stream<LocalDate> began =
                vintage == null ? Stream.<LocalDate>empty() : Stream.of(vintage.first());
        Stream<LocalDate> told =
                Stream.concat(
                                money.dates(fund, bodies),
                                clauses.getOrDefault(fund.slug(), List.of()).stream()
                                        .map(Mandate::effectiveOn))
                        .filter(Objects::nonNull)
                        .map(PartialDate::last);
        return Stream.concat(began, told).min(Comparator.naturalOrder());
    }
}
