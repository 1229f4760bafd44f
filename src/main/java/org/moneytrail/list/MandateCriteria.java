package org.moneytrail.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.PartialDate;

/** What a MandateFilter asks of one clause (R21). */
final class MandateCriteria {

    private final Criteria criteria;

    MandateCriteria(Criteria criteria) {
        this.criteria = criteria;
    }

    Predicate<Mandate> of(String path, MandateFilter filter) {
        criteria.enter(path);
        return new Conditions<Mandate>(path)
                .whenAny(
                        "rules",
                        filter.rules(),
                        rules -> clause -> rules.contains(read(clause, Mandate.Telling::rule)))
                .when(filter.sector(), this::sector)
                .when(
                        filter.match(),
                        match -> clause -> match == read(clause, Mandate.Telling::match))
                .whenAny("holders", filter.holders(), this::holders)
                .when(filter.inForceOn(), day -> clause -> inForce(clause, day))
                .all();
    }

    private Predicate<Mandate> sector(String sector) {
        Set<String> subtree = criteria.subtree(sector);
        return clause -> {
            List<String> named =
                    read(clause, told -> told.sectors().isEmpty() ? null : told.sectors());
            return named != null && named.stream().anyMatch(subtree::contains);
        };
    }

    private Predicate<Mandate> holders(List<String> ids) {
        Set<String> holders = criteria.organizations(ids);
        return clause -> holders.contains(clause.holder());
    }

    private static boolean inForce(Mandate clause, LocalDate day) {
        PartialDate since = clause.effectiveOn();
        return since != null && !since.last().isAfter(day);
    }

    private static <V> @org.jspecify.annotations.Nullable V read(
            Mandate clause,
            java.util.function.Function<Mandate.Telling, @org.jspecify.annotations.Nullable V>
                    field) {
        return clause.statements().read(field);
    }
}
