package org.moneytrail.rule.mandate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.PartyRef;

/** Which fund a party is: a fund and an organization that is the same body are one. */
public final class FundBodies {

    private final Map<String, FundProfile> funds;
    private final Map<String, List<FundProfile>> bodies;

    public FundBodies(List<FundProfile> funds) {
        this.funds = funds.stream().collect(Collectors.toMap(FundProfile::slug, fund -> fund));
        this.bodies =
                funds.stream()
                        .filter(fund -> fund.body() != null)
                        .collect(Collectors.groupingBy(fund -> String.valueOf(fund.body())));
    }

    /** None for whoever is no fund; several where one organization is the body of several. */
    public List<FundProfile> of(PartyRef party) {
        return switch (party.kind()) {
            case FUND -> {
                FundProfile fund = funds.get(party.slug());
                yield fund == null ? List.of() : List.of(fund);
            }
            case ORGANIZATION -> bodies.getOrDefault(party.slug(), List.of());
            case PERSON -> List.of();
        };
    }

    boolean is(PartyRef party, FundProfile fund) {
        return switch (party.kind()) {
            case FUND -> party.slug().equals(fund.slug());
            case ORGANIZATION -> Objects.equals(party.slug(), fund.body());
            case PERSON -> false;
        };
    }

    /** Whether it is this fund and no other: what a body of several funds paid belongs to none of them for sure. */
    boolean isOnly(PartyRef party, FundProfile fund) {
        return is(party, fund) && of(party).size() == 1;
    }
}
