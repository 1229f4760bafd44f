package org.moneytrail.list;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.Standing;

/** What a StartupFilter asks. */
final class StartupCriteria {

    private final Criteria criteria;
    private final Standing standing;

    StartupCriteria(Criteria criteria) {
        this.criteria = criteria;
        this.standing = criteria.standing();
    }

    Predicate<OrganizationRow> of(String path, StartupFilter filter) {
        criteria.enter(path);
        Conditions<OrganizationRow> conditions = new Conditions<>(path);
        itself(conditions, path, filter);
        around(conditions, filter);
        return conditions.combined(filter.and(), filter.or(), filter.not(), this::of).all();
    }

    private void itself(Conditions<OrganizationRow> conditions, String path, StartupFilter filter) {
        conditions
                .whenAny("ids", filter.ids(), this::ids)
                .when(filter.sector(), this::sector)
                .when(filter.country(), this::country)
                .when(filter.city(), this::city)
                .when(filter.status(), this::status)
                .when(filter.listed(), listed -> row -> row.profile().listed() == listed)
                .when(
                        path,
                        at ->
                                Bounds.days(
                                        at + ".foundedTo",
                                        filter.foundedFrom(),
                                        filter.foundedTo(),
                                        row -> row.profile().foundedOn()));
    }

    private void around(Conditions<OrganizationRow> conditions, StartupFilter filter) {
        conditions
                .when(
                        "reached",
                        filter.reached(),
                        (at, within) ->
                                Bounds.sums(
                                        at,
                                        within,
                                        standing,
                                        (row, currency) -> standing.reached(row.slug(), currency)))
                .when("investors", filter.investors(), this::investors)
                .when("rounds", filter.rounds(), this::rounds)
                .when(
                        "minInvestors",
                        filter.minInvestors(),
                        (at, least) -> {
                            int fewest = Bounds.atLeast(at, least);
                            return row -> standing.investorsOf(row.slug()).size() >= fewest;
                        })
                .when(
                        "minRounds",
                        filter.minRounds(),
                        (at, least) -> {
                            int fewest = Bounds.atLeast(at, least);
                            return row ->
                                    criteria.snapshot().links().roundsOf(row.slug()).size()
                                            >= fewest;
                        });
    }

    private Predicate<OrganizationRow> ids(List<String> ids) {
        List<String> known = criteria.startups().stream().map(OrganizationRow::slug).toList();
        Set<String> slugs =
                Known.slugs("Startup", ids, List.of("Startup", "Organization"), Set.copyOf(known));
        return row -> slugs.contains(row.slug());
    }

    private Predicate<OrganizationRow> sector(String sector) {
        Set<String> subtree = criteria.subtree(sector);
        return row -> row.profile().sector() != null && subtree.contains(row.profile().sector());
    }

    private Predicate<OrganizationRow> country(String code) {
        String country = Known.country(code);
        return row -> country.equals(row.profile().country());
    }

    private Predicate<OrganizationRow> city(String name) {
        List<String> known = Criteria.texts(criteria.startups(), row -> row.profile().city());
        Set<String> cities = Known.values("city", List.of(name), known);
        return row -> row.profile().city() != null && cities.contains(row.profile().city());
    }

    private Predicate<OrganizationRow> status(String words) {
        List<String> known = Criteria.texts(criteria.startups(), OrganizationRow::status);
        String folded = Known.words("status", words, known);
        return row -> row.status() != null && Known.holds(row.status(), folded);
    }

    private Predicate<OrganizationRow> investors(String path, InvestorFilter filter) {
        Set<String> wanted = criteria.investors(path, filter);
        return row ->
                criteria.snapshot().links().roundsOf(row.slug()).stream()
                        .flatMap(round -> round.investors().stream())
                        .anyMatch(wanted::contains);
    }

    private Predicate<OrganizationRow> rounds(String path, FundingRoundFilter filter) {
        Set<String> wanted = criteria.rounds(path, filter);
        return row ->
                standing.roundsOf(row.slug()).stream()
                        .anyMatch(round -> wanted.contains(round.slug()));
    }
}
