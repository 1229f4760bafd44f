package org.moneytrail.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;

/** Investors who looked, and of whom no money is known: the lowest rung, which has no sum (R16). */
final class Interests {

    private Interests() {}

    /** How many lie in the scope and had happened by validAt; undated ones only without a window (R4). */
    static int count(CapitalFacts facts, CapitalScope scope, LocalDate validAt) {
        return (int)
                facts.interests().stream()
                        .filter(interest -> scope.asksFor(interest.investor()))
                        .filter(interest -> liesIn(interest, facts, scope))
                        .filter(interest -> happened(interest.on(), scope, validAt))
                        .count();
    }

    private static boolean liesIn(Interest interest, CapitalFacts facts, CapitalScope scope) {
        OrganizationProfile startup =
                interest.startup() == null ? null : facts.organizations().get(interest.startup());
        return startup != null
                ? scope.covers(startup)
                : interest.sector() != null
                        && scope.startups() == null
                        && scope.sectors() != null
                        && scope.sectors().contains(interest.sector());
    }

    private static boolean happened(
            @Nullable PartialDate on, CapitalScope scope, LocalDate validAt) {
        return on == null
                ? !scope.hasWindow()
                : !on.last().isAfter(validAt) && scope.contains(on.last());
    }
}
