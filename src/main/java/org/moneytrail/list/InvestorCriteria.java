package org.moneytrail.list;

import java.util.Set;
import java.util.function.Predicate;
import org.moneytrail.snapshot.Standing;

/** What an InvestorFilter asks, of an organization, a fund or a person. */
final class InvestorCriteria {

    private final Criteria criteria;
    private final Standing standing;

    InvestorCriteria(Criteria criteria) {
        this.criteria = criteria;
        this.standing = criteria.standing();
    }

    Predicate<PartyRow> of(String path, InvestorFilter filter) {
        criteria.enter(path);
        Conditions<PartyRow> conditions = new Conditions<>(path);
        conditions
                .whenAny(
                        "ids",
                        filter.ids(),
                        ids -> {
                            Set<String> named =
                                    Criteria.parties("investor", ids, criteria.investors());
                            return party -> named.contains(party.id());
                        })
                .whenAny("types", filter.types(), types -> party -> types.contains(party.type()))
                .whenAny(
                        "kinds",
                        filter.kinds(),
                        kinds ->
                                party ->
                                        party.organization() != null
                                                && kinds.contains(
                                                        party.organization().profile().kind()))
                .whenAny(
                        "fundKinds",
                        filter.fundKinds(),
                        kinds ->
                                party ->
                                        party.funds().stream()
                                                .anyMatch(fund -> kinds.contains(fund.kind())))
                .when(filter.country(), InvestorCriteria::country);
        money(conditions, filter);
        return conditions.combined(filter.and(), filter.or(), filter.not(), this::of).all();
    }

    private void money(Conditions<PartyRow> conditions, InvestorFilter filter) {
        conditions
                .when("backed", filter.backed(), this::backed)
                .when("rounds", filter.rounds(), this::rounds)
                .when(
                        "invested",
                        filter.invested(),
                        (at, within) ->
                                Bounds.sums(
                                        at,
                                        within,
                                        standing,
                                        (party, currency) ->
                                                standing.invested(party.id(), currency)))
                .when(
                        "minStartups",
                        filter.minStartups(),
                        (at, number) -> {
                            int least = Bounds.atLeast(at, number);
                            return party -> standing.backedBy(party.id()).size() >= least;
                        });
    }

    static Predicate<PartyRow> country(String code) {
        String country = Known.country(code);
        return party ->
                party.organization() != null
                        && country.equals(party.organization().profile().country());
    }

    private Predicate<PartyRow> backed(String path, StartupFilter filter) {
        Set<String> wanted = criteria.startups(path, filter);
        return party -> standing.backedBy(party.id()).stream().anyMatch(wanted::contains);
    }

    private Predicate<PartyRow> rounds(String path, FundingRoundFilter filter) {
        Set<String> wanted = criteria.rounds(path, filter);
        return party ->
                standing.roundsWith(party.id()).anyMatch(round -> wanted.contains(round.slug()));
    }
}
