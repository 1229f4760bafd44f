package org.moneytrail.list;

import java.util.Set;
import java.util.function.Predicate;
import org.moneytrail.fact.Commitment;

/** What a LimitedPartnerFilter asks, of an organization or of a fund that gives to funds. */
final class LimitedPartnerCriteria {

    private final Criteria criteria;
    private final Promises promises;

    LimitedPartnerCriteria(Criteria criteria) {
        this.criteria = criteria;
        this.promises = new Promises(criteria.standing());
    }

    Predicate<PartyRow> of(String path, LimitedPartnerFilter filter) {
        criteria.enter(path);
        Conditions<PartyRow> conditions = new Conditions<>(path);
        conditions
                .whenAny(
                        "ids",
                        filter.ids(),
                        ids -> {
                            Set<String> named =
                                    Criteria.parties("limited partner", ids, criteria.partners());
                            return party -> named.contains(party.id());
                        })
                .whenAny(
                        "kinds",
                        filter.kinds(),
                        kinds ->
                                party ->
                                        party.organization() != null
                                                && kinds.contains(
                                                        party.organization().profile().kind()))
                .when(filter.country(), InvestorCriteria::country)
                .when("funds", filter.funds(), this::funds)
                .when("mandates", filter.mandates(), this::mandates)
                .when(
                        "committed",
                        filter.committed(),
                        (at, within) ->
                                Bounds.sums(
                                        at,
                                        within,
                                        criteria.standing(),
                                        (party, currency) -> promises.sum(party.id(), currency)))
                .when(
                        "minFunds",
                        filter.minFunds(),
                        (at, number) -> {
                            int least = Bounds.atLeast(at, number);
                            return party -> promises.funds(party.id()).size() >= least;
                        });
        return conditions.combined(filter.and(), filter.or(), filter.not(), this::of).all();
    }

    private Predicate<PartyRow> funds(String path, FundFilter filter) {
        Set<String> wanted = criteria.funds(path, filter);
        return party -> promises.of(party.id()).map(Commitment::fund).anyMatch(wanted::contains);
    }

    private Predicate<PartyRow> mandates(String path, MandateFilter filter) {
        var holds = new MandateCriteria(criteria).of(path, filter);
        return party ->
                party.organization() != null
                        && criteria
                                .snapshot()
                                .links()
                                .mandatesBy(party.organization().slug())
                                .stream()
                                .anyMatch(holds);
    }
}
