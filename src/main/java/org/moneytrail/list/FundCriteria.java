package org.moneytrail.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.snapshot.Standing;

/** What a FundFilter asks. */
final class FundCriteria {

    private final Criteria criteria;
    private final Standing standing;

    FundCriteria(Criteria criteria) {
        this.criteria = criteria;
        this.standing = criteria.standing();
    }

    Predicate<FundProfile> of(String path, FundFilter filter) {
        criteria.enter(path);
        Conditions<FundProfile> conditions = new Conditions<>(path);
        conditions
                .whenAny("ids", filter.ids(), this::ids)
                .whenAny("kinds", filter.kinds(), kinds -> fund -> kinds.contains(fund.kind()))
                .when(filter.currency(), currency -> fund -> currency.equals(fund.currency()))
                .when(
                        path,
                        at ->
                                Bounds.years(
                                        at + ".vintageTo",
                                        filter.vintageFrom(),
                                        filter.vintageTo(),
                                        FundProfile::vintage))
                .when(
                        "size",
                        filter.size(),
                        (at, within) ->
                                Bounds.sums(
                                        at,
                                        within,
                                        standing,
                                        (fund, currency) -> size(standing, fund, currency)))
                .whenAny("managers", filter.managers(), this::managers)
                .when("limitedPartners", filter.limitedPartners(), this::partners)
                .when("mandates", filter.mandates(), this::mandates)
                .when("invested", filter.invested(), this::invested);
        return conditions.combined(filter.and(), filter.or(), filter.not(), this::of).all();
    }

    /** At the rate of its first year, as the API converts it (R8). */
    static Optional<Cases> size(Standing standing, FundProfile fund, CurrencyCode currency) {
        return Optional.ofNullable(fund.size())
                .flatMap(size -> standing.convert(size, fund.vintage(), currency))
                .map(Cases::rounded);
    }

    private Predicate<FundProfile> ids(List<String> ids) {
        Set<String> slugs =
                Known.slugs(
                        "Fund",
                        ids,
                        List.of("Fund"),
                        criteria.snapshot().things().funds().keySet());
        return fund -> slugs.contains(fund.slug());
    }

    private Predicate<FundProfile> managers(List<String> ids) {
        Set<String> managers = criteria.organizations(ids);
        return fund -> fund.manager() != null && managers.contains(fund.manager());
    }

    private Predicate<FundProfile> partners(String path, LimitedPartnerFilter filter) {
        Set<String> wanted = criteria.partners(path, filter);
        return fund ->
                criteria.snapshot().links().commitmentsTo(fund.slug()).stream()
                        .anyMatch(promise -> wanted.contains(promise.partner().id()));
    }

    private Predicate<FundProfile> mandates(String path, MandateFilter filter) {
        var holds = new MandateCriteria(criteria).of(path, filter);
        return fund -> criteria.snapshot().links().mandatesOn(fund.slug()).stream().anyMatch(holds);
    }

    private Predicate<FundProfile> invested(String path, StartupFilter filter) {
        Set<String> wanted = criteria.startups(path, filter);
        return fund -> standing.backedBy("Fund:" + fund.slug()).stream().anyMatch(wanted::contains);
    }
}
